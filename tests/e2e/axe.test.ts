import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const { root } = inject('sites');
const build: { pages: Record<string, number> } = JSON.parse(
  readFileSync(
    join(resolve(import.meta.dirname, '../..'), '.dist-test/root/data/build.json'),
    'utf8',
  ),
);
const pages = Object.keys(build.pages).map((page) => page.replace(/index\.html$/, ''));
const isFull = process.env.FULL === '1';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;
const COMBINATIONS = WIDTHS.flatMap((width) =>
  SCHEMES.map((colorScheme) => ({ width, colorScheme })),
);

/** One page of each template: these are looked at in all combinations, the others in one each, by turns. */
function template(page: string): string {
  return page
    .replace(/^\/(claims|sources)\/[^/]+\/$/, '/$1/*/')
    .replace(/^\/explainer\/.+$/, '/explainer/*/');
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(
    (one) =>
      `${one.id}: ${one.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

/** Opens what a reader can open: evidence, facts, details. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const opener = document.querySelector<HTMLButtonElement>('[data-claim] + [popovertarget]');
    opener?.click();
  });
}

const seen = new Set<string>();
const looks = pages.flatMap((page, index) => {
  const isFirst = !seen.has(template(page));
  seen.add(template(page));
  const all = isFull || isFirst ? COMBINATIONS : COMBINATIONS.slice(index % 4, (index % 4) + 1);
  return all.map((one, turn) => ({ page, ...one, isOpened: isFull || (index + turn) % 2 === 0 }));
});

// One browser context for each combination: a new one for each page would take twice the time.
test.each(COMBINATIONS)(
  'axe finds nothing at $width px, $colorScheme',
  { timeout: 600_000 },
  async ({ width, colorScheme }) => {
    const page = await open({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const found: string[] = [];
    for (const look of looks.filter(
      (one) => one.width === width && one.colorScheme === colorScheme,
    )) {
      await page.goto(`${root}${look.page.slice(1)}`);
      if (look.isOpened) await openAll(page);
      for (const fault of await faults(page))
        found.push(`${look.page}${look.isOpened ? ' (opened)' : ''} ${fault}`);
    }
    expect(found).toEqual([]);
  },
);

test('axe finds nothing in the open search dialog and on a page of results', {
  timeout: 60_000,
}, async () => {
  for (const colorScheme of SCHEMES) {
    const page = await open({ viewport: { width: 1280, height: 900 }, colorScheme });
    await page.goto(`${root}search/?q=hostages`);
    await page.locator('[data-result]').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.goto(root);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input[name=q]').fill('hostages');
    await page.locator('dialog[open] [data-result]').first().waitFor();
    expect(await faults(page)).toEqual([]);
  }
});
