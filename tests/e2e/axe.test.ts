import { expect, inject, test } from 'vitest';
import { pagesOf } from '../site/dist.ts';
import { LOOKS, lookAt, STATES, type Visit } from './axe-looks.ts';
import { useBrowser } from './browser.ts';
import { AXE, faults, WINDOWS } from './faults.ts';
import { cases } from './product.ts';
import { onePageOfEach } from './templates.ts';

const open = useBrowser();
const { root } = inject('sites');

// One page of each template: every day in each state in one window, by turns; in the suite `long` in all windows. All other pages are
// looked at in axe.long.test.ts.
// The dialog is the same everywhere: a template is looked at with it in one window, by turns.
const templates = new Set(onePageOfEach('root'));
const visits = pagesOf('root').flatMap((at, index): Visit[] => {
  const window = WINDOWS[index % WINDOWS.length];
  if (!templates.has(at)) return [];
  const isTurn = ({ state, width, colorScheme }: (typeof LOOKS)[number]) => {
    const turn = WINDOWS[(index + STATES.indexOf(state)) % WINDOWS.length];
    return width === turn?.width && colorScheme === turn.colorScheme;
  };
  const looks = LOOKS.filter(
    (look) =>
      look.state !== 'searching' ||
      (look.width === window?.width && look.colorScheme === window.colorScheme),
  );
  return [{ at, looks: cases(looks, isTurn) }];
});

test('axe finds nothing on any kind of page, light and dark, narrow and wide, opened and searching', async () => {
  expect(await lookAt(visits, open)).toEqual([]);
});

test('axe finds nothing on the search page, with results and with none', async () => {
  const found: string[] = [];
  for (const { width, colorScheme } of cases(WINDOWS, (_, index) => index % 3 === 0)) {
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
