import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const sites = inject('sites');

test.each(['root', 'nested', 'texts'] as const)(
  '%s opens without an error or a request to anybody else',
  async (name) => {
    const page = await open();
    const trouble: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
      if (!response.url().startsWith(sites[name])) trouble.push(`request to ${response.url()}`);
    });
    await page.goto(sites[name], { waitUntil: 'networkidle' });
    expect(await page.locator('h1').count()).toBe(1);
    expect(trouble).toEqual([]);
  },
);
