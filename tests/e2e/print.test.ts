import { expect, inject, test } from 'vitest';
import { pagesOf, sourcesOf } from '../site/dist.ts';
import { ORIGIN } from '../site/sites.ts';
import { useBrowser } from './browser.ts';
import { missing, plain, printed, stretches } from './printed.ts';

const open = useBrowser();
const { root } = inject('sites');
const longest = sourcesOf('root').reduce((a, b) => (b.passages.length > a.passages.length ? b : a));

test('the longest source page has every passage, every note and every address in full on paper', async () => {
  const page = await open();
  await page.goto(`${root}sources/${longest.key}/`);
  const paper = await printed(page);
  const words = await stretches(page, '[data-text]');
  expect(plain(words.join(''))).toBe(plain(longest.passages.map(({ text }) => text).join('')));
  expect(missing(paper, words)).toEqual([]);
  expect(await page.locator('.note').count()).toBeGreaterThan(15);
  expect(missing(paper, await stretches(page, '.note'))).toEqual([]);
  expect(missing(paper, await stretches(page, '.facts li'))).toEqual([]);

  const links = await page
    .locator('main a[href^="/"], main a[href^="http"]')
    .evaluateAll((list) =>
      list.filter((one) => !one.closest('.screen')).map((one) => one.getAttribute('href') ?? ''),
    );
  const urls = links.map((href) => (href.startsWith('/') ? ORIGIN + href : href));
  expect(urls.length).toBeGreaterThan(50);
  expect([...new Set(urls)].filter((url) => !paper.includes(`(${url})`))).toEqual([]);
  expect(paper).toContain(plain(`${ORIGIN}/sources/${longest.key}/`));
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

test('the explainer has its evidence on paper, and nothing to press', async () => {
  const page = await open();
  await page.goto(`${root}explainer/phase-three/`);
  const paper = await printed(page);
  // Its exact words, or the passage where it rests on the whole of it, who says so, and where it stands.
  const evidence = await stretches(page, '.evidence blockquote, .witness-head, .evidence-claim');
  expect(evidence.length).toBeGreaterThan(10);
  expect(missing(paper, evidence)).toEqual([]);
  await page.goto(`${root}explainer/`);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const count = (selector: string, isWanted: boolean) =>
      [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility() !== isWanted)
        .length;
    return {
      hiddenEvidence: count('.evidence .witness', true),
      wordless: [...document.querySelectorAll('.evidence .witness')].filter(
        (one) =>
          ![...one.querySelectorAll('blockquote, .witness-text')].some((words) =>
            words.checkVisibility(),
          ),
      ).length,
      shownButtons: count('.evidence button, nav, .menu, .bar, search', false),
      evidence: document.querySelectorAll('.evidence .witness').length,
    };
  });
  expect(seen).toMatchObject({ hiddenEvidence: 0, wordless: 0, shownButtons: 0 });
  expect(seen.evidence).toBeGreaterThan(30);
});

test('a reader who shows the text only still prints every note', async () => {
  const page = await open();
  await page.goto(`${root}sources/${longest.key}/`);
  const notes = await stretches(page, '.note');
  await page.locator('#show-text').check();
  expect(notes.length).toBeGreaterThan(30);
  expect(missing(await printed(page), notes)).toEqual([]);
});
