import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { inTabs } from './tabs.ts';
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
  await inTabs(onePageOfEach('root'), async (address) => {
    const page = await open();
    const list = fetched(page);
    await page.goto(root + address.slice(1), { waitUntil: 'networkidle' });
    const scripts = await size(list.filter(isScript));
    const other = list.filter(
      (one) => !/document|script|stylesheet|image|other/.test(one.request().resourceType()),
    );
    if (scripts > 5 * KB || other.length > 0)
      heavy.push(`${address}: ${scripts} ${other.map((one) => one.url())}`);
  });
  expect(heavy).toEqual([]);
});

/** Opens the dialog on the home page and collects what is fetched from then on. */
async function dialogOn(): Promise<{ page: Page; list: Response[] }> {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  await page.goto(root, { waitUntil: 'networkidle' });
  const list = fetched(page);
  await page.keyboard.press('/');
  await page.locator('dialog[open] input[name=q]').waitFor();
  return { page, list };
}

test.each(['ceasefire talks', '"second phase" hostages', 'Baqaei', 'nineteen'])(
  'the first result of a first search for %s takes at most 125 KB',
  async (query) => {
    const { page, list } = await dialogOn();
    await page.locator('dialog[open] input[name=q]').fill(query);
    await page.locator('dialog[open] [data-result]').first().waitFor();
    const bytes = await size(list);
    console.log(`cold search for ${query}: ${list.length} files, ${bytes} bytes`);
    expect(list.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(125 * KB);
  },
);

test.each([
  ['the beginning of many words', 'ba', '/?q=ba#p'],
  ['the beginning of a name that no text has', 'bagh', 'dawn/?q=bagh#p20'],
  ['beginnings of two words', 'negotia mediat', '#p'],
  ['a word that is nowhere', 'xylophone', ''],
  ['two words that are nowhere', 'zzqx vlorp', ''],
  ['common words only', 'the of and', '#p'],
])('typed letter by letter, %s takes at most 125 KB in all', async (_, query, first) => {
  const { page, list } = await dialogOn();
  await page.keyboard.type(query, { delay: 80 });
  // Longer than any pause after which more could be fetched.
  await page.waitForTimeout(1500);
  await page.waitForLoadState('networkidle');
  const hits = page.locator('dialog[open] [data-result]');
  if (first === '') expect(await hits.count()).toBe(0);
  else expect(await hits.first().getAttribute('href')).toContain(first);
  expect(await page.locator('dialog[open] [role=status]').textContent()).not.toMatch(/Loading|^$/);
  const bytes = await size(list);
  console.log(`cold search for ${query}: ${list.length} files, ${bytes} bytes`);
  expect(list.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThanOrEqual(125 * KB);
});
