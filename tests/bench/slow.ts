import type { Page } from 'playwright-core';
import type { BenchBrowser } from './browser.ts';
import { quantile } from './table.ts';

const FIELD = '#search-root input, main form.search input';

/** The ways in to a first search, and what is typed. */
export const WAYS = [
  { name: 'dialog, whole word', path: 'sources/', text: 'ceasefire', isDialog: true },
  { name: 'dialog, beginning', path: 'sources/', text: 'bagh', isDialog: true },
  { name: 'search page', path: 'search/', text: 'ceasefire', isDialog: false },
  { name: 'home', path: '', text: 'ceasefire', isDialog: false },
];

/** Milliseconds from the first key in the field to the first result, on a line of 150 ms a response and 1.6 Mbit/s. */
export async function measureSlow(
  browser: BenchBrowser,
  url: string,
  runs: number,
  say: (line: string) => unknown,
): Promise<(string | number)[][]> {
  const rows: (string | number)[][] = [];
  for (const way of WAYS) {
    say(`Slow line: ${way.name}`);
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.open();
      await page.goto(url + way.path, { waitUntil: 'networkidle' });
      await slowDown(page);
      await watch(page);
      if (way.isDialog) await page.keyboard.press('/');
      else await page.locator(FIELD).first().focus();
      await page.keyboard.type(way.text);
      await page.locator('[data-result]').first().waitFor();
      times.push(await page.evaluate(() => Number(document.body.dataset['took'])));
      await page.context().close();
    }
    rows.push([way.name, Math.round(quantile(times, 0.5)), Math.round(Math.max(...times))]);
  }
  return rows;
}

async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
}

/** Notes on the page how long after the first letter the first result stands there. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    let start = 0;
    const begin = () => {
      start ||= performance.now();
    };
    addEventListener('input', begin, true);
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-result]')) return;
      document.body.dataset['took'] = String(performance.now() - start);
      observer.disconnect();
    }).observe(document.body, { subtree: true, childList: true });
  });
}
