import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const { tramline } = inject('sites');

test('copies without a clipboard, as on a page by plain http', async () => {
  const page = await open();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.addEventListener('copy', () => {
      document.documentElement.dataset['copied'] = getSelection()?.toString() ?? '';
    });
  });
  await page.goto(`${tramline}sources/courier/`);
  await page.locator('#p4 > a.number').click();
  await page.locator('.copies button').first().click();
  await page.locator('.copies [role=status]', { hasText: 'Copied' }).waitFor();
});

test('a link to words across a note has no number of the note in it, nor has what is copied', async () => {
  const page = await open();
  await page.goto(`${tramline}sources/courier/`);
  const selected = await page.evaluate(() => {
    const reference = document.querySelector('[data-text] [role=doc-noteref]');
    const text = reference?.closest('[data-text]');
    if (!text) return '';
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const first = walker.nextNode();
    let last = first;
    for (let node = first; node; node = walker.nextNode()) last = node;
    if (!first || !last) return '';
    getSelection()?.setBaseAndExtent(first, 0, last, last.textContent?.length ?? 0);
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    return getSelection()?.toString() ?? '';
  });
  expect(selected).not.toBe('');
  const passage = await page.locator('.passage:has(.copies) [data-text]').textContent();
  expect(selected.trim()).toBe(passage?.trim());
  expect(await page.locator('.copies button').textContent()).toBe('Copy link to these words');
});
