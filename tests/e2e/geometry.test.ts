import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sourcesOf } from '../site/dist.ts';
import { useBrowser } from './browser.ts';
import { cases } from './product.ts';
import { onePageOfEach } from './templates.ts';

const open = useBrowser();
const { root } = inject('sites');
const WIDTHS = [320, 360, 768, 1024, 1280, 1680];
const SIZES = cases(
  WIDTHS.flatMap((width) => [100, 200].map((text) => ({ width, text }))),
  ({ width, text }) => (text === 200 ? width === 320 : [360, 768, 1280, 1680].includes(width)),
);
const sources = sourcesOf('root').map(({ key }) => `/sources/${key}/`);
/** Two lines of the text column. */
const TWO_LINES = 56;

async function show(page: Page, address: string, { width, text }: (typeof SIZES)[number]) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(root + address.slice(1));
  await resize(page, text);
}

/** What a reader does who sets the browser to larger text. */
async function resize(page: Page, text: number): Promise<void> {
  await page.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`;
  }, text);
}

test('no page scrolls sideways, however wide the window and with text of twice the size', async () => {
  const page = await open();
  const found: string[] = [];
  for (const address of new Set([...onePageOfEach('root'), ...sources])) {
    await page.goto(root + address.slice(1));
    for (const { width, text } of SIZES) {
      await page.setViewportSize({ width, height: 900 });
      await resize(page, text);
      const over = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return '';
        const wide = [...document.body.querySelectorAll('*')].filter(
          (one) => one.getBoundingClientRect().right > room + 0.5 && !one.closest('.scroll'),
        );
        return `${document.documentElement.scrollWidth} > ${room}: ${wide.slice(-1).map((one) => one.outerHTML.slice(0, 90))}`;
      });
      if (over !== '') found.push(`${address} ${width} px, ${text} %: ${over}`);
    }
  }
  expect(found).toEqual([]);
});

test.each(SIZES)(
  'no note overlaps a note, a text, a table or the edge of the page at $width px, text at $text %',
  async (size) => {
    const page = await open();
    const found: string[] = [];
    for (const address of sources) {
      await show(page, address, size);
      const overlaps = await page.evaluate(() => {
        const box = (one: Element) => one.getBoundingClientRect();
        const told = (one: Element) => one.id || one.className || one.tagName;
        const isShown = (one: Element) => one.checkVisibility() && box(one).height > 0;
        const notes = [...document.querySelectorAll('.note')].filter(isShown);
        const others = [
          ...document.querySelectorAll(
            '[data-text], .facts, .needs, .number, table, .show, .contents, details.cite, .turn, .site-foot',
          ),
        ].filter(isShown);
        const touch = (a: Element, b: Element) => {
          const [p, q] = [box(a), box(b)];
          return (
            Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1 &&
            Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 1
          );
        };
        return [
          ...notes.flatMap((note, index) =>
            [...notes.slice(index + 1), ...others]
              .filter((other) => touch(note, other))
              .map((other) => `${told(note)} on ${told(other)}`),
          ),
          ...notes
            .filter(
              (note) =>
                box(note).left < 0 || box(note).right > document.documentElement.clientWidth,
            )
            .map((note) => `${told(note)} over the edge`),
        ];
      });
      found.push(...overlaps.map((one) => `${address}: ${one}`));
    }
    expect(found).toEqual([]);
  },
);

test('notes never tear a hole of more than two lines into the text at 1280 px', async () => {
  const page = await open();
  const gaps: { at: string; gap: number }[] = [];
  for (const address of sources) {
    await show(page, address, { width: 1280, text: 100 });
    const found = await page.evaluate(() => {
      const passages = [...document.querySelectorAll('.passage')];
      // What stands in the text column: all of a passage but notes that stand beside it.
      const column = (passage: Element) => {
        const text = passage.querySelector('[data-text], .furniture')?.getBoundingClientRect();
        const boxes = [...passage.children]
          .map((child) => child.getBoundingClientRect())
          .filter(
            (box) => box.height > 0 && text && box.left < text.right && box.right > text.left,
          );
        return {
          top: Math.min(...boxes.map((box) => box.top)),
          bottom: Math.max(...boxes.map((box) => box.bottom)),
        };
      };
      return passages.slice(1).map((passage, index) => ({
        at: passage.id,
        gap: column(passage).top - column(passages[index] ?? passage).bottom,
      }));
    });
    gaps.push(...found.map(({ at, gap }) => ({ at: `${address}#${at}`, gap })));
  }
  const widest = gaps.reduce((a, b) => (b.gap > a.gap ? b : a));
  console.log(`widest gap between passages: ${widest.gap.toFixed(1)} px before ${widest.at}`);
  expect(gaps.length).toBeGreaterThan(90);
  expect(gaps.filter(({ gap }) => gap > TWO_LINES)).toEqual([]);
});

test.each([320, 1280])(
  'buttons, summaries and links of bars are at least 24 px each way at %i px',
  async (width) => {
    const page = await open({ viewport: { width, height: 900 } });
    const small: string[] = [];
    for (const address of onePageOfEach('root')) {
      await page.goto(root + address.slice(1));
      const found = await page.evaluate(() => {
        const TARGETS =
          'button, summary, .site-head a, nav li a, .turn a, .bar a, a.number, [role=doc-noteref], [role=doc-backlink], a.in-place, .show label, input';
        return [...document.querySelectorAll(TARGETS)]
          .filter((one) => one.checkVisibility())
          .flatMap((one) => {
            const { width: across, height } = one.getBoundingClientRect();
            const isSmall = Math.min(across, height) < 23.95 && !one.matches('.show input');
            return isSmall
              ? [`${one.outerHTML.slice(0, 80)} ${across.toFixed(1)} × ${height.toFixed(1)}`]
              : [];
          });
      });
      small.push(...found.map((one) => `${address}: ${one}`));
    }
    expect(small).toEqual([]);
  },
);

test.each([1024, 1280, 1680])('each mark of a list is seen in full at %i px', async (width) => {
  const page = await open();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${root}claims/`);
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('.rows > li .slots > i')].slice(0, 60).flatMap((slot) => {
      slot.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = slot.getBoundingClientRect();
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return seen === slot ? [] : [slot.outerHTML];
    }),
  );
  expect(hidden).toEqual([]);
});

test('the bar of a phone stays above the head of a table that sticks', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  await page.goto(`${root}wording/`);
  const covered: number[] = [];
  for (const top of [300, 500, 700, 900, 1100]) {
    await page.evaluate((to) => window.scrollTo(0, to), top);
    const isBar = await page.evaluate(() => {
      const bar = document.querySelector('.bar');
      const { left, right, top: at, bottom } = bar?.getBoundingClientRect() ?? new DOMRect();
      const points = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => left + part * (right - left));
      return points.every((x) => bar?.contains(document.elementFromPoint(x, (at + bottom) / 2)));
    });
    if (!isBar) covered.push(top);
  }
  expect(covered).toEqual([]);
});

test('links of passages behind a name do not run into each other', async () => {
  const page = await open();
  await page.goto(`${root}people/`);
  const spaced = await page
    .locator('.passage-link')
    .evaluateAll(
      (links) => links.filter(({ textContent }) => /\s$/.test(textContent ?? '')).length,
    );
  expect(spaced).toBe(0);
});

test('the first words of opened evidence are in sight on a low screen', async () => {
  const page = await open();
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.goto(`${root}explainer/`);
  for (const n of [5, 9, 14]) {
    const sign = page.locator('.sign').nth(n);
    await sign.evaluate((one) => {
      one.scrollIntoView({ block: 'end' });
    });
    await sign.click();
    const bottom = await page
      .locator('.evidence:popover-open')
      .evaluate(
        (panel) =>
          panel.querySelector('blockquote, .witness-text')?.getBoundingClientRect().bottom ?? 0,
      );
    expect(bottom).toBeLessThanOrEqual(640);
    await page.keyboard.press('Escape');
  }
});

test.each([1024, 1280, 1680])(
  'an apparatus tears no hole of more than two lines at %i px',
  async (width) => {
    const page = await open();
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['explainer/', 'explainer/phase-two/', '']) {
      await page.goto(root + address);
      const holes = await page.evaluate(() =>
        [...document.querySelectorAll('.apparatus')].map((one) => {
          const text = one.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
          return one.getBoundingClientRect().bottom - text;
        }),
      );
      expect(holes.filter((hole) => hole > TWO_LINES)).toEqual([]);
    }
  },
);
