import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { walk } from './walk.ts';

const open = useBrowser();
const sites = inject('sites');
const claims: {
  id: string;
  url: string;
  evidence: { source: string; passage: string; quote: string }[];
}[] = JSON.parse(
  readFileSync(
    join(resolve(import.meta.dirname, '../..'), '.dist-test/root/data/claims.json'),
    'utf8',
  ),
);

test.each(['root', 'nested'] as const)(
  '%s: from home by a search to a passage, its note, a claim, its evidence and back',
  async (name) => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    const trouble: string[] = [];
    page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));

    await walk(page, sites[name]);
    expect(trouble).toEqual([]);
  },
);

test.each(['root', 'nested'] as const)(
  '%s: evidence opens where the sentence stands, closes with Esc and gives focus back',
  async (name) => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${sites[name]}explainer/`);
    const opener = page.locator('[data-claim] + [popovertarget]').first();
    const id = (await opener.getAttribute('popovertarget')) ?? '';
    await opener.focus();
    await page.keyboard.press('Enter');
    const evidence = page.locator(`#${id}`);
    await evidence.waitFor({ state: 'visible' });
    const box = await evidence.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 1280).toBe(true);
    expect(await evidence.locator('[data-evidence]').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await evidence.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe(
      id,
    );
  },
);

test('every claim can be read with scripts off, evidence and links included', async () => {
  const page = await open({ javaScriptEnabled: false });
  const claim = claims[0];
  await page.goto(`${sites.root}claims/${claim?.id ?? ''}/`);
  expect(await page.locator('[data-evidence]').count()).toBe(claim?.evidence.length);
  await page.goto(`${sites.root}explainer/`);
  const opener = page.locator('[data-claim] + [popovertarget]').first();
  await opener.click();
  await page
    .locator(`#${await opener.getAttribute('popovertarget')}`)
    .waitFor({ state: 'visible' });
  await page.goto(`${sites.root}search/`);
  expect(await page.locator('main a[href*="/sources/"]').count()).toBeGreaterThan(4);
});

test('a folder of mere texts makes a site with search and without notes', async () => {
  const page = await open();
  await page.goto(`${sites.texts}sources/`);
  await page.locator('main a[href*="/sources/"]').first().click();
  await page.waitForURL(/\/sources\/[a-z-]+\//);
  expect(await page.locator('[data-passage] [data-text]').count()).toBeGreaterThan(1);
  expect(await page.locator('[role=doc-footnote]').count()).toBe(0);
  const words = await page.locator('[data-kind=body] [data-text]').first().textContent();
  const text = (words ?? '').split(' ').slice(0, 3).join(' ');
  await page.goto(`${sites.texts}search/?q=${encodeURIComponent(`"${text}"`)}`);
  const hit = page.locator('[data-result=passage]').first();
  await hit.waitFor();
  expect(await hit.textContent()).toContain(text.split(' ')[0]);
});
