import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pagesOf } from '../site/dist.ts';
import { useBrowser } from './browser.ts';
import { AXE, faults, openAll, WINDOWS } from './faults.ts';
import { onePageOfEach } from './templates.ts';

const open = useBrowser();
const { root } = inject('sites');
/** What a reader can have done to a page. They come in this order, so that one visit does for all. */
const STATES = ['as it loads', 'opened', 'searching'] as const;
const LOOKS = STATES.flatMap((state) => WINDOWS.map((window) => ({ state, ...window })));
type Look = (typeof LOOKS)[number];

interface Visit {
  at: string;
  looks: Look[];
}

// Design §11: each page in one look by turns, one page of each template in all windows; the full product with --full.
// The dialog is the same everywhere: a template is looked at with it in one window, by turns.
const isFull = process.env.FULL === '1';
const all = new Set(isFull ? pagesOf('root') : onePageOfEach('root'));
const visits = pagesOf('root').map((at, index): Visit => {
  const turn = LOOKS[index % LOOKS.length];
  const window = WINDOWS[index % WINDOWS.length];
  const looks = LOOKS.filter((look) => {
    if (isFull || at === '/search/') return true;
    if (!all.has(at)) return look === turn;
    return (
      look.state !== 'searching' ||
      (look.width === window?.width && look.colorScheme === window.colorScheme)
    );
  });
  return { at, looks };
});

test('axe finds nothing on any page, light and dark, narrow and wide, opened and searching', async () => {
  const looks = visits.reduce((sum, visit) => sum + visit.looks.length, 0);
  const started = performance.now();
  const waiting = [...visits];
  // Two pages at a time: the machines that this runs on have two cores.
  const found = await Promise.all([lane(waiting), lane(waiting)]);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`axe: ${visits.length} pages in ${looks} looks, ${seconds} s`);
  expect(found.flat()).toEqual([]);
}, 3_600_000);

test('axe finds nothing on the search page, with results and with none', async () => {
  const found: string[] = [];
  for (const { width, colorScheme } of WINDOWS) {
    const page = await open({ viewport: { width, height: 900 }, colorScheme });
    for (const query of ['Saturday', 'source:dawn truce', 'zyzzyva', '"no such words anywhere"']) {
      await page.goto(`${root}search/?${new URLSearchParams({ q: query })}`);
      await page.locator('search-panel:not([aria-busy]) [role=status]').waitFor();
      await page.evaluate(AXE);
      found.push(
        ...(await faults(page)).map((fault) => `${query}, ${width}, ${colorScheme}: ${fault}`),
      );
    }
  }
  expect(found).toEqual([]);
});

async function lane(waiting: Visit[]): Promise<string[]> {
  const page = await open({ reducedMotion: 'reduce' });
  const found: string[] = [];
  for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
    const { at, looks } = visit;
    await page.setViewportSize({ width: looks[0]?.width ?? 1280, height: 900 });
    await page.goto(root + at.slice(1));
    await page.evaluate(AXE);
    let state: Look['state'] = 'as it loads';
    for (const look of looks) {
      if (look.state !== state) await bring(page, look.state);
      state = look.state;
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.emulateMedia({ colorScheme: look.colorScheme });
      const told = `${at} ${state}, ${look.width} px, ${look.colorScheme}`;
      found.push(...(await faults(page)).map((fault) => `${told}: ${fault}`));
    }
  }
  return found;
}

async function bring(page: Page, state: Look['state']): Promise<void> {
  if (state === 'searching') {
    await page.keyboard.press('Control+k');
    const field = page.locator('dialog[open] input[name=q], #search-root input[name=q]').first();
    await field.fill('Saturday');
    await page.locator('[data-result]').first().waitFor();
  } else {
    await openAll(page);
  }
}
