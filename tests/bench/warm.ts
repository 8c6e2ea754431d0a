import type { Page } from 'playwright-core';
import type { BenchBrowser } from './browser.ts';
import { quantile } from './table.ts';

/** Common and rare words, topics, phrases, unwanted words, filters, slips, long queries, and such as nothing has all of. */
const QUERIES = [
  'bridge',
  'harbour',
  'tram line',
  'repair works',
  'mayor budget',
  'contract engineers',
  'bridge closed',
  '"tram line"',
  '"city council"',
  '"city council" budget',
  '"summer report" delay',
  'city council budget',
  'harbour -tram',
  'traffic -"bus line"',
  'meeting plan',
  'cost delay traffic',
  'bus ferry',
  'opened bridge summer',
  'source:text-5 bridge',
  'source:text-5 source:text-7 harbour',
  'kind:passage winter report',
  'xylophone',
  'budgt',
  'harbuor repiar',
  'engin',
  'how many engineers closed the bridge',
  'city bridge harbour tram line repair works council mayor budget',
  'pneumonoultramicroscopicsilicovolcanoconiosis',
  'delay',
  'report',
];

/** What was measured over several passes through the queries; the first pass is not counted. */
export interface Warm {
  queries: (string | number)[][];
  passes: (string | number)[][];
}

/** Milliseconds from the change of the field until the answer has been laid out. */
export async function measureWarm(
  browser: BenchBrowser,
  url: string,
  passes: number,
  say: (line: string) => unknown,
): Promise<Warm> {
  const page = await browser.open();
  let files = 0;
  page.on('request', () => {
    files += 1;
  });
  await page.goto(`${url}search/`);
  await page.locator('#search-root input').focus();
  await page.locator('search-panel').waitFor();
  const times = new Map(QUERIES.map((query): [string, number[]] => [query, []]));
  const outcomes = new Map<string, string>();
  const byPass: (string | number)[][] = [];
  for (let pass = 0; pass <= passes; pass += 1) {
    say(
      pass === 0 ? 'Warm: first pass, which fills the caches' : `Warm: pass ${pass} of ${passes}`,
    );
    files = 0;
    const own: number[] = [];
    for (const query of QUERIES) {
      const { took, outcome } = await ask(page, query);
      own.push(took);
      outcomes.set(query, outcome);
      if (pass > 0) times.get(query)?.push(took);
    }
    const figures = [0.5, 0.95, 1].map((share) => Math.round(quantile(own, share)));
    if (pass > 0) byPass.push([pass, ...figures, files]);
  }
  await page.context().close();
  const round = (ms: number) => Number(ms.toFixed(1));
  const queries = QUERIES.map((query) => {
    const own = times.get(query) ?? [];
    const figures = [Math.min(...own), quantile(own, 0.5), Math.max(...own)].map(round);
    return [query.slice(0, 40), ...figures, (outcomes.get(query) ?? '').slice(0, 50)];
  });
  return { queries, passes: byPass };
}

async function ask(page: Page, query: string): Promise<{ took: number; outcome: string }> {
  // The pause lets what the last answer left behind be cleared away.
  await page.waitForTimeout(60);
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('#search-root input');
    const status = document.querySelector('search-panel [role=status]');
    const panel = document.querySelector<HTMLElement>('search-panel');
    if (!field || !status || !panel) throw new Error('This page has no search.');
    status.textContent = '';
    const done = new Promise<void>((resolve) => {
      const isDone = () => !/^$|Searching|Loading/.test(status.textContent ?? '');
      const observer = new MutationObserver(() => {
        if (!isDone()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(panel, { subtree: true, childList: true, characterData: true });
    });
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await done;
    panel.getBoundingClientRect();
    return { took: performance.now() - start, outcome: status.textContent ?? '' };
  }, query);
}
