import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const { root } = inject('sites');

test.each([1280, 1024])(
  'at %i px the notes of a specimen stand beside it and inside its frame',
  async (width) => {
    const page = await open({ viewport: { width, height: 900 } });
    await page.goto(`${root}method/`);
    const boxes = await page.$$eval('.specimen', (specimens) =>
      specimens.map((specimen) => {
        const box = (selector: string) => specimen.querySelector(selector)?.getBoundingClientRect();
        const [text, notes] = [box('.specimen-text'), box('.specimen-notes')];
        const frame = specimen.getBoundingClientRect();
        return {
          isBeside: (notes?.left ?? 0) > (text?.right ?? 0) && notes?.top === text?.top,
          isInside: (notes?.bottom ?? 0) <= frame.bottom && (notes?.right ?? 0) <= frame.right,
        };
      }),
    );
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes).toEqual(boxes.map(() => ({ isBeside: true, isInside: true })));
  },
);

test.each([320, 768])(
  'at %i px they stand under it, and nothing scrolls sideways',
  async (width) => {
    const page = await open({ viewport: { width, height: 900 } });
    await page.goto(`${root}method/`);
    const [under, room] = await page.evaluate(() => {
      const bottom = document.querySelector('.specimen-text')?.getBoundingClientRect().bottom ?? 0;
      const top = document.querySelector('.specimen-notes')?.getBoundingClientRect().top ?? 0;
      return [top >= bottom, document.documentElement.scrollWidth];
    });
    expect([under, room]).toEqual([true, width]);
  },
);

test('a specimen shows its notes and signs also to a reader who chose the text alone', async () => {
  const page = await open();
  await page.addInitScript(() => localStorage.setItem('variorum-show', 'text'));
  await page.goto(`${root}method/`);
  expect(await page.getAttribute('html', 'data-show')).toBe('text');
  for (const part of ['.specimen .note', '.specimen [role=doc-noteref]', '.specimen .facts'])
    expect(await page.locator(part).first().isVisible()).toBe(true);
});

test('its sign leads to the note and back, its number to the passage in place', async () => {
  const page = await open();
  await page.goto(`${root}method/`);
  const specimen = page.locator('.specimen').first();
  await specimen.locator('[role=doc-noteref]').first().click();
  const note = specimen.locator('.note').first();
  const id = `#${await note.getAttribute('id')}`;
  await page.waitForURL((url) => url.hash === id);
  await note.locator('[role=doc-backlink]').click();
  expect(await page.locator(':target').getAttribute('role')).toBe('doc-noteref');
  const shown = await specimen.getAttribute('data-evidence');
  await specimen.locator('.numeral').click();
  await page.waitForURL(/\/sources\//);
  expect(await page.locator(':target').getAttribute('data-passage')).toBe(shown);
});

test('a sentence on the page opens its evidence in place, the exact words marked', async () => {
  const page = await open();
  await page.goto(`${root}method/`);
  await page.locator('.sign').first().click();
  const marks = page.locator('.evidence:popover-open .witness-text mark');
  expect(await marks.count()).toBeGreaterThan(0);
  expect(await marks.first().isVisible()).toBe(true);
});
