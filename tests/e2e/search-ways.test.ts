import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { field, status, type } from './search-page.ts';
import { trouble } from './trouble.ts';

const open = useBrowser();
const site = inject('sites').root;

const dialogs = (page: Page) => page.locator('.search-dialog[open]').count();

/** Opens the search of a page by a key and asks. */
async function ask(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('.search-dialog input').fill(text);
  await page.locator('[data-result]').first().waitFor();
}

test('leads straight to the entry of a name, and to a passage by its number', async () => {
  const page = await open();
  await page.goto(`${site}search/`);
  await type(page, 'netanyahu');
  const way = page.locator('search-panel .entries a');
  expect(await way.allTextContents()).toEqual(['Benjamin Netanyahu']);
  await type(page, 'Dawn ¶20');
  await way.click();
  await page.waitForURL(/sources\/dawn\/\?q=.*#p20$/);
});

test('a hit on the page that is open takes the dialog away, and the count follows', async () => {
  const page = await open({ viewport: { width: 1280, height: 740 } });
  await page.goto(`${site}sources/toi/?q=hostages#p11`);
  const bar = page.locator('found-bar [role=status]');
  await bar.waitFor();
  const before = await bar.textContent();
  await ask(page, 'hostages');
  await page.locator('.search-dialog [data-result][href$="#p48"]').click();
  await expect.poll(() => page.url()).toBe(`${site}sources/toi/?q=hostages#p48`);
  expect(await dialogs(page)).toBe(0);
  await expect.poll(() => bar.textContent()).not.toBe(before);
  const { y = -1 } = (await page.locator('#p48').boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(740);
  await ask(page, 'hostages');
  await page.locator('.search-dialog [data-result][href$="#p48"]').click();
  await expect.poll(() => dialogs(page)).toBe(0);
});

test('Escape on a hit of the search page returns to the field', async () => {
  const page = await open();
  await page.goto(`${site}search/?q=hostages`);
  await page.locator('[data-result]').first().waitFor();
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await field(page).inputValue()).toBe('hostages');
});

test('marks what was found though the address has an anchor that cannot be read', async () => {
  const page = await open();
  const wrong = trouble(page);
  await page.goto(`${site}sources/dawn/?q=aid#%E0%A4%A`);
  await page.locator('found-bar').waitFor();
  expect(wrong).toEqual([]);
});

test('opened without a connection, it says so, and answers once there is one', async () => {
  const page = await open();
  await page.goto(`${site}sources/dawn/`);
  await page.context().setOffline(true);
  await page.keyboard.press('/');
  await page.getByText('Search could not be loaded.').waitFor();
  await page.keyboard.type('ai');
  await page.getByText('Search could not be loaded.').waitFor();
  await page.context().setOffline(false);
  await page.keyboard.type('d');
  await page.locator('[data-result]').first().waitFor();
  expect(await status(page)).toMatch(/hits?/);
  expect(await page.getByText('Search could not be loaded.').count()).toBe(0);
});

test('after Clear the next Tab goes on from the words', async () => {
  const page = await open();
  await page.goto(`${site}sources/toi/?q=gates+of+hell#p43`);
  await page.getByRole('button', { name: 'Clear' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('found-bar').count()).toBe(0);
  await page.keyboard.press('Tab');
  const here = await page.evaluate(() => document.activeElement?.closest('.passage, aside')?.id);
  expect(here).toMatch(/^(?:p43|p44|n-toi-)/);
});
