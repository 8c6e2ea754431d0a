import { expect, inject, test } from 'vitest';
import { pagesOf, sourcesOf } from '../site/dist.ts';
import { ORIGIN } from '../site/sites.ts';
import { useBrowser } from './browser.ts';
import { missing, plain, printed, sheets, stretches } from './printed.ts';

const open = useBrowser();
const { root } = inject('sites');
const longest = sourcesOf('root').reduce((a, b) => (b.passages.length > a.passages.length ? b : a));

test('the longest source has every passage and note and its own address on at most 7 sheets', async () => {
  const page = await open();
  await page.goto(`${root}sources/${longest.key}/`);
  const paper = await printed(page);
  const words = await stretches(page, '[data-text]');
  expect(plain(words.join(''))).toBe(plain(longest.passages.map(({ text }) => text).join('')));
  expect(missing(paper, words)).toEqual([]);
  expect(await page.locator('.note').count()).toBeGreaterThan(15);
  expect(missing(paper, await stretches(page, '.note'))).toEqual([]);
  expect(paper.split(plain(`${ORIGIN}/sources/`))).toHaveLength(2);
  expect(paper).toContain(plain(`${ORIGIN}/sources/${longest.key}/`));
  expect(await sheets(page)).toBeLessThanOrEqual(7);
});

test('on paper every page names its own address and what it does not cover', async () => {
  const page = await open();
  await page.emulateMedia({ media: 'print' });
  const wrong: string[] = [];
  for (const address of pagesOf('root').filter((_, index) => index % 9 === 0)) {
    await page.goto(root + address.slice(1));
    const told = await page.evaluate(() =>
      [...document.querySelectorAll('.paper, footer p')].map((one) =>
        one.checkVisibility() ? (one.textContent ?? '') : '',
      ),
    );
    const words = plain(told.join(' '));
    const isWhole =
      words.includes(plain(ORIGIN + address.replace('404.html', '404'))) &&
      words.includes('isnothere');
    if (!isWhole) wrong.push(address);
  }
  expect(wrong).toEqual([]);
});

test('the explainer has its evidence behind its text, on at most 8 sheets in all, and nothing to press', async () => {
  const page = await open();
  await page.goto(`${root}explainer/`);
  const paper = await printed(page);
  const [text = '', notes = ''] = paper.split(plain('What the numbered sentences rest on'));
  const sentences = await stretches(page, '[data-claim]');
  const quotes = await stretches(page, '.evidence blockquote');
  expect([sentences.length > 50, quotes.length > 50]).toEqual([true, true]);
  expect(missing(text, sentences)).toEqual([]);
  expect(missing(notes, quotes)).toEqual([]);
  const needed = await stretches(page, '.evidence > .needs a');
  expect(needed.length).toBeGreaterThan(5);
  expect(missing(notes, needed)).toEqual([]);
  expect(paper.split(plain(ORIGIN))).toHaveLength(2);
  expect(await sheets(page)).toBeLessThanOrEqual(8);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .locator('.evidence, nav, .menu, .bar, search, form, .back, .data')
      .evaluateAll((list) => list.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
});

test('a reader who shows the text only still prints every note', async () => {
  const page = await open();
  await page.goto(`${root}sources/${longest.key}/`);
  const notes = await stretches(page, '.note');
  await page.locator('#show-text').check();
  expect(notes.length).toBeGreaterThan(30);
  expect(missing(await printed(page), notes)).toEqual([]);
});
