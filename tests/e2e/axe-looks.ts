import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { AXE, faults, openAll, WINDOWS } from './faults.ts';

/** What a reader can have done to a page. They come in this order, so that one visit does for all. */
export const STATES = ['as it loads', 'opened', 'searching'] as const;
export const LOOKS = STATES.flatMap((state) => WINDOWS.map((window) => ({ state, ...window })));
type Look = (typeof LOOKS)[number];

/** A page and how it is looked at. */
export interface Visit {
  at: string;
  looks: Look[];
}

/** Visits pages, two at a time as the machines that this runs on have two cores, and returns all that axe finds on them. */
export async function lookAt(
  visits: readonly Visit[],
  open: (options: { reducedMotion: 'reduce' }) => Promise<Page>,
): Promise<string[]> {
  const looks = visits.reduce((sum, visit) => sum + visit.looks.length, 0);
  const started = performance.now();
  const waiting = [...visits];
  const lanes = await Promise.all(
    [0, 1].map(async () => lane(await open({ reducedMotion: 'reduce' }), waiting)),
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`axe: ${visits.length} pages in ${looks} looks, ${seconds} s`);
  return lanes.flat();
}

async function lane(page: Page, waiting: Visit[]): Promise<string[]> {
  const { root } = inject('sites');
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
