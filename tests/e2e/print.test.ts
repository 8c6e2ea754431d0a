import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pagesOf, sourcesOf } from '../site/dist.ts';
import { ORIGIN } from '../site/sites.ts';
import { useBrowser } from './browser.ts';
import { pdfText } from './pdf-text.ts';

const open = useBrowser();
const { root } = inject('sites');
const longest = sourcesOf('root').reduce((a, b) => (b.passages.length > a.passages.length ? b : a));

/** Without spaces: where lines break on paper is none of a reader's business. */
const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2060]+/g, '');
const texts = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((list) =>
    list.map((one) => {
      const copy = one.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const left of copy.querySelectorAll('a[href], .back, button, .sign, .gist'))
        left.remove();
      return copy.textContent ?? '';
    }),
  );

/** The words of a page as it is printed, without spaces. */
async function printed(page: Page): Promise<string> {
  return plain(pdfText(await page.pdf({ format: 'A4' })));
}

/** The pieces of a text that links leave: on paper an address stands behind each link. */
const isOnPaper = (paper: string) => (text: string | null) => paper.includes(plain(text ?? ''));

test('the longest source page has every passage, every note and every address in full on paper', async () => {
  const page = await open();
  await page.goto(`${root}sources/${longest.key}/`);
  const paper = await printed(page);
  const passages = longest.passages.filter(({ text }) => text !== '');
  // Signs of notes stand between the words of a passage.
  const bare = (await texts(page, '[data-text]')).map(plain);
  expect(bare).toEqual(longest.passages.map(({ text }) => plain(text)));
  const pieces = await page
    .locator('[data-text]')
    .evaluateAll((list) =>
      list
        .flatMap((one) => [...one.childNodes].map((node) => node.textContent ?? ''))
        .filter((text) => text.length > 20),
    );
  const signless = pieces.map((text) => text.replace(/\d+(?=”?$)/, ''));
  expect(signless.length).toBeGreaterThan(passages.length / 2);
  expect(signless.filter((text) => !isOnPaper(paper)(text.replace(/”$/, '')))).toEqual([]);

  const notes = await page
    .locator('.note')
    .evaluateAll((list) =>
      list.map((note) =>
        [...note.querySelectorAll('.kind, .lemma, :scope > p:not(.note-head)')].flatMap((part) =>
          [...part.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE)
            .map((node) => node.textContent ?? ''),
        ),
      ),
    );
  expect(notes.length).toBeGreaterThan(15);
  expect(notes.flat().filter((text) => !isOnPaper(paper)(text))).toEqual([]);

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
    const words = plain(await page.locator('body').textContent());
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
  const quotations = await texts(page, '.evidence blockquote, .evidence .witness-text');
  expect(quotations.length).toBeGreaterThan(10);
  expect(quotations.filter((text) => !isOnPaper(paper)(text))).toEqual([]);
  await page.goto(`${root}explainer/`);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const count = (selector: string, isWanted: boolean) =>
      [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility() !== isWanted)
        .length;
    return {
      hiddenEvidence: count('.evidence .witness', true),
      shownButtons: count('.evidence button, nav, .menu, .bar, search', false),
      evidence: document.querySelectorAll('.evidence .witness').length,
    };
  });
  expect(seen).toMatchObject({ hiddenEvidence: 0, shownButtons: 0 });
  expect(seen.evidence).toBeGreaterThan(30);
});

test('a reader who shows the text only still prints every note', async () => {
  const page = await open();
  await page.goto(`${root}sources/${longest.key}/`);
  const notes = await texts(page, '.note > p:not(.note-head):not(:has(a))');
  await page.locator('#show-text').check();
  const paper = await printed(page);
  expect(notes.length).toBeGreaterThan(3);
  expect(notes.filter((text) => !isOnPaper(paper)(text))).toEqual([]);
});
