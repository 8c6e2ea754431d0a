import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

// It comes with @axe-core/playwright, whose own way of running it loads it anew for each run.
const besidePlaywright = createRequire(
  createRequire(import.meta.url).resolve('@axe-core/playwright'),
);
/** axe-core itself, to be evaluated once on each page. */
export const AXE = readFileSync(besidePlaywright.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The windows in which pages are looked at: a phone's width and a screen's, light and dark. */
export const WINDOWS = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** What axe finds on a page into which it was loaded. */
export async function faults(page: Page): Promise<string[]> {
  const options = {
    runOnly: { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
    iframes: false,
  };
  const { violations } = await page.evaluate<{
    violations: { id: string; nodes: { target: string[] }[] }[];
  }>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => target.join(' '));
    return `${id}: ${places.slice(0, 3).join(' | ')}${places.length > 3 ? ` and ${places.length - 3} more` : ''}`;
  });
}

/** Opens all that can be opened on a page, and the evidence of its first sentence. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector<HTMLElement>('[data-claim] ~ [popovertarget]')?.click();
  });
}
