import type { Page } from 'playwright-core';

/** What goes wrong in a page: errors in the console and uncaught ones. */
export function trouble(page: Page): string[] {
  const list: string[] = [];
  page.on('pageerror', (error) => list.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(message.text());
  });
  return list;
}
