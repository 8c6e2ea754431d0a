import { expect, inject, test } from 'vitest';
import { pagesOf } from '../site/dist.ts';
import { LOOKS, lookAt, type Visit } from './axe-looks.ts';
import { useBrowser } from './browser.ts';
import { AXE, faults, WINDOWS } from './faults.ts';
import { onePageOfEach } from './templates.ts';

const open = useBrowser();
const { root } = inject('sites');

// One page of each template in all windows, every other page that has no twin in kind in one look by turns, and one in eight of the
// claims, which are many and of one make. The full product is in axe.long.test.ts.
// The dialog is the same everywhere: a template is looked at with it in one window, by turns.
const templates = new Set(onePageOfEach('root'));
const visits = pagesOf('root').flatMap((at, index): Visit[] => {
  const window = WINDOWS[index % WINDOWS.length];
  if (at === '/search/') return [{ at, looks: LOOKS }];
  if (!templates.has(at)) {
    const isSkipped = at.startsWith('/claims/') && index % 8 !== 0;
    const turn = LOOKS[(index + Math.floor(index / 8)) % LOOKS.length];
    return isSkipped || !turn ? [] : [{ at, looks: [turn] }];
  }
  const looks = LOOKS.filter(
    (look) =>
      look.state !== 'searching' ||
      (look.width === window?.width && look.colorScheme === window.colorScheme),
  );
  return [{ at, looks }];
});

test('axe finds nothing on any kind of page, light and dark, narrow and wide, opened and searching', async () => {
  expect(await lookAt(visits, open)).toEqual([]);
});

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
