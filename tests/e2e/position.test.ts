import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sourcesOf } from '../site/dist.ts';
import { useBrowser } from './browser.ts';
import { cases } from './product.ts';

const open = useBrowser();
const { root } = inject('sites');
const longest = sourcesOf('root').reduce((a, b) => (b.passages.length > a.passages.length ? b : a));
const at = `${root}sources/${longest.key}/`;
const last = longest.passages.at(-1)?.n;
const WIDTHS = cases([320, 360, 768, 1024, 1280, 1680], (width) =>
  [320, 768, 1280].includes(width),
);

const where = async (page: Page) =>
  ((await page.locator('.where').textContent()) ?? '').replaceAll('\u00a0', ' ');

test.each(WIDTHS)(
  'at %i px a source says which passage is being read: where a link lands, at the end, and nothing above the text',
  async (width) => {
    const page = await open({ viewport: { width, height: 740 } });
    await page.goto(at);
    expect(await where(page)).toBe('');
    let landed = 0;
    for (const { n } of longest.passages.filter((_, index) => index % 11 === 3)) {
      await page.goto(`${at}#p${n}`);
      const left = await page.evaluate(
        () => document.documentElement.scrollHeight - innerHeight - scrollY,
      );
      // The last of them cannot come to the top: there the sign counts on to the end.
      if (left < 740 / 4) continue;
      landed += 1;
      await expect.poll(() => where(page)).toBe(`¶ ${n} of ${last}`);
      expect(await page.locator('.where').isVisible()).toBe(true);
    }
    expect(landed).toBeGreaterThan(2);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => where(page)).toBe(`¶ ${last} of ${last}`);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => where(page)).toBe('');
  },
);

test('a page that opens at a passage says so at once', async () => {
  const page = await open({ viewport: { width: 1280, height: 740 } });
  await page.goto(`${at}#p${longest.passages[20]?.n}`);
  await expect.poll(() => where(page)).toBe(`¶ ${longest.passages[20]?.n} of ${last}`);
});

test.each([
  ...WIDTHS.map((width) => ({ width, text: 100 })),
  { width: 1280, text: 200 },
  { width: 1024, text: 200 },
])(
  'at $width px, text at $text %, the sign lies on no text and nothing moves when it changes',
  async ({ width, text }) => {
    const page = await open({ viewport: { width, height: 740 } });
    await page.goto(at);
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`;
    }, text);
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        document.documentElement.dataset['moved'] = `${list.getEntries().length}`;
      }).observe({ type: 'layout-shift' });
    });
    const overlaps = new Set<string>();
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
      await page.evaluate((share) => scrollTo(0, share * document.body.scrollHeight), part);
      await expect.poll(() => where(page)).toMatch(/^¶ /);
      const found = await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('.where') ?? document.body);
        const frame = document.querySelector('.where')?.getBoundingClientRect();
        const sign = range.getBoundingClientRect();
        // What is cut off at the edge of its frame is not seen.
        const right = Math.min(sign.right, frame?.right ?? 0);
        return [
          ...document.querySelectorAll(
            '.number, [data-text], .note, .facts, .needs, .bar > a, .bar > button',
          ),
        ]
          .filter(
            (one) => one.checkVisibility() && !(one.closest('.passages') && innerWidth < 1024),
          )
          .filter((one) => {
            const box = one.getBoundingClientRect();
            return (
              Math.min(box.right, right) - Math.max(box.left, sign.left) > 0.5 &&
              Math.min(box.bottom, sign.bottom) - Math.max(box.top, sign.top) > 0.5
            );
          })
          .map((one) => one.className || one.tagName);
      });
      for (const one of found) overlaps.add(one);
    }
    expect([...overlaps]).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.dataset['moved'] ?? 'no')).toBe('no');
  },
);

test('the contents mark the section that was read, and keep the mark when one comes back to them', async () => {
  const page = await open({ viewport: { width: 1280, height: 740 } });
  await page.goto(`${root}explainer/`);
  const marked = () =>
    page
      .locator('.contents [aria-current]')
      .evaluateAll((list) => list.map((one) => one.getAttribute('href')));
  const links = await page
    .locator('.contents a')
    .evaluateAll((list) => list.map((one) => one.getAttribute('href') ?? ''));
  expect([links.length > 3, await marked()]).toEqual([true, []]);
  for (const [index, link] of links.entries()) {
    if (index === 0) continue;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    const isLanded = await page
      .locator(link)
      .evaluate((one) => one.getBoundingClientRect().top < 60);
    if (!isLanded) continue;
    await expect.poll(marked).toEqual([link]);
    expect(await where(page)).toBe(`§ ${index + 1} of ${links.length}`);
  }
  const before = await marked();
  await page.evaluate(() => {
    location.hash = '#contents';
  });
  await page.waitForTimeout(300);
  expect(before).toHaveLength(1);
  expect(await marked()).toEqual(before);
  const current = page.locator('.contents [aria-current]');
  const other = page.locator('.contents a:not([aria-current])').first();
  const looks = (one: typeof current) =>
    one.evaluate((link) => getComputedStyle(link).textDecorationLine);
  expect([await looks(current), await looks(other)]).toEqual(['underline', 'none']);
});

test('the sign is silent, and is not there without script or on paper', async () => {
  const page = await open({ viewport: { width: 360, height: 740 } });
  await page.goto(`${at}#p9`);
  await expect.poll(() => where(page)).toMatch(/^¶ 9/);
  const snapshot = await page.locator('body').ariaSnapshot();
  expect(snapshot).toContain('link "Contents"');
  expect(snapshot).not.toContain(`of ${last}`);
  expect(
    await page
      .locator('.where')
      .locator('xpath=ancestor-or-self::*[@aria-live or @role="status"]')
      .count(),
  ).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.where').isVisible()).toBe(false);
  const still = await open({ javaScriptEnabled: false, viewport: { width: 1280, height: 740 } });
  await still.goto(`${at}#p9`);
  expect(await still.locator('.where').isVisible()).toBe(false);
});
