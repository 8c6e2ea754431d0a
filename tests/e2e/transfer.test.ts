import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { onePageOfEach } from './templates.ts';

const open = useBrowser();
const { root } = inject('sites');
const KB = 1000;

/** Collects what a page fetches from now on. */
function fetched(page: Page): Response[] {
  const list: Response[] = [];
  page.on('response', (response) => list.push(response));
  return list;
}

/** Bytes over the wire with gzip -9; the index is packed already. */
async function size(responses: readonly Response[]): Promise<number> {
  const sizes = await Promise.all(
    responses.map(async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      return Math.min(body.length, gzipSync(body, { level: 9 }).length);
    }),
  );
  return sizes.reduce((sum, one) => sum + one, 0);
}

const isScript = (response: Response) => response.request().resourceType() === 'script';

test('before anybody does anything a page fetches at most 5 KB of script, and no data', async () => {
  const heavy: string[] = [];
  for (const address of onePageOfEach('root')) {
    const page = await open();
    const list = fetched(page);
    await page.goto(root + address.slice(1), { waitUntil: 'networkidle' });
    const scripts = await size(list.filter(isScript));
    const other = list.filter(
      (one) => !/document|script|stylesheet|image|other/.test(one.request().resourceType()),
    );
    if (scripts > 5 * KB || other.length > 0)
      heavy.push(`${address}: ${scripts} ${other.map((one) => one.url())}`);
  }
  expect(heavy).toEqual([]);
});

test.each(['ceasefire talks', '"second phase" hostages', 'Baqaei', 'nineteen'])(
  'the first result of a first search for %s takes at most 125 KB',
  async (query) => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    await page.goto(root, { waitUntil: 'networkidle' });
    const list = fetched(page);
    await page.keyboard.press('/');
    // At once: a beginning that is no word, such as “ba”, fetches the engine besides, after the first answer.
    await page.locator('dialog[open] input[name=q]').fill(query);
    await page.locator('dialog[open] [data-result]').first().waitFor();
    const bytes = await size(list);
    console.log(`cold search for ${query}: ${list.length} files, ${bytes} bytes`);
    expect(list.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(125 * KB);
  },
);
