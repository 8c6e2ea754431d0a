import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const PATIENCE = { timeout: 30_000 };

/** What the search page says of a query. */
export const status = (page: Page) => page.locator('search-panel [role=status]').textContent();

/** The field of the search page. */
export const field = (page: Page) => page.locator('#search-root input[name=q]');

/** Types a query and waits until it is answered. */
export async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await expect.poll(() => status(page), PATIENCE).not.toMatch(/Loading|Searching|^$/);
}
