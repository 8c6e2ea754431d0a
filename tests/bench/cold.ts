import type { BenchBrowser } from './browser.ts';

/** What is typed key by key; each of the cases that a first search can be. */
export const COLD_QUERIES = [
  'ceasefire talks',
  '"second phase" hostages',
  'Baqaei',
  'nineteen',
  'ba',
  'bagh',
  'negotia mediat',
  'xylophone',
  'zzqx vlorp',
  'the of and',
  'hostges',
];
const KB = 1000;
const AFTER = 2000;

/** For each query typed into the dialog of a fresh page: files and KB over the wire (headers included), and hits. */
export async function measureCold(
  browser: BenchBrowser,
  url: string,
  say: (line: string) => unknown,
): Promise<(string | number)[][]> {
  const rows: (string | number)[][] = [];
  for (const query of COLD_QUERIES) {
    say(`Cold: ${query}`);
    const page = await browser.open();
    await page.goto(url, { waitUntil: 'networkidle' });
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    const sizes: number[] = [];
    client.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').waitFor();
    await page.keyboard.type(query, { delay: 60 });
    await page.waitForTimeout(AFTER);
    const bytes = sizes.reduce((sum, one) => sum + one, 0);
    const hits = await page.locator('dialog [data-result]').count();
    rows.push([query, sizes.length, Number((bytes / KB).toFixed(1)), hits]);
    await page.context().close();
  }
  return rows;
}
