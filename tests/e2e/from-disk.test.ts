import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folderOf } from '../site/sites.ts';
import { useBrowser } from './browser.ts';

// The built folder, opened without a server: from a stick, an archive, a mail.

const open = useBrowser();
const folder = pathToFileURL(`${folderOf('nested')}/`).href;

async function watched() {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  const trouble: string[] = [];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(folder)) trouble.push(`request to ${request.url()}`);
  });
  return { page, trouble };
}

test('from home by a search to a passage, its note, a claim and its evidence, and back', async () => {
  const { page, trouble } = await watched();
  await page.goto(`${folder}index.html`);
  await page.locator('main input[name=q]').first().fill('narrow and limited');
  const hit = page.locator('[data-result=passage]').first();
  await hit.click();
  await page.waitForURL(/\/sources\/[a-z]+\/index\.html\?q=.*#p\d+/);
  await page.locator('found-bar').waitFor();

  const reference = page.locator('[role=doc-noteref]').first();
  const target = (await reference.getAttribute('href')) ?? '';
  await reference.click();
  await expect.poll(() => new URL(page.url()).hash).toBe(target);

  const facts = page
    .locator('details.facts')
    .filter({ has: page.locator('a[href*="/claims/"]') })
    .first();
  await facts.locator('summary').click();
  await facts.locator('a[href*="/claims/"]').first().click();
  await page.waitForURL(/\/claims\/[a-z0-9-]+\/index\.html$/);
  expect(await page.locator('[data-evidence]').count()).toBeGreaterThan(0);
  await page.goBack();
  await page.waitForURL(/\/sources\//);
  expect(trouble).toEqual([]);
});

test('the search page answers, keeps the query in its address, and its form leads to it', async () => {
  const { page, trouble } = await watched();
  await page.goto(`${folder}search/index.html?q=hostages`);
  const hits = page.locator('[data-result]');
  await hits.first().waitFor();
  await page.locator('#search-root input[name=q]').fill('"narrow and limited"');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('"narrow and limited"');
  await expect.poll(() => hits.first().textContent()).toContain('narrow and limited');
  await page.goto(`${folder}index.html`);
  await page.locator('main input[name=q]').first().fill('hostages');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/index\.html\?q=hostages$/);
  expect(trouble).toEqual([]);
});

test('evidence opens in the explainer, and a copy of one’s own is compared', async () => {
  const { page, trouble } = await watched();
  await page.goto(`${folder}explainer/index.html`);
  const opener = page.locator('[data-claim] + [popovertarget]').first();
  await opener.click();
  await page
    .locator(`#${await opener.getAttribute('popovertarget')}`)
    .waitFor({ state: 'visible' });
  await page.goto(`${folder}sources/dawn/index.html`);
  await page.locator('details.own-copy summary').click();
  await page.locator('details.own-copy textarea').fill('Something else.');
  await expect
    .poll(() => page.locator('details.own-copy [role=status]').textContent())
    .toMatch(/./);
  expect(trouble).toEqual([]);
});

test('with scripts off, links still say where they lead, and styles are there', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(pathToFileURL(join(folderOf('nested'), 'sources/dawn/index.html')).href);
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  const home = page.locator('a.name');
  expect(await home.evaluate((link) => link instanceof HTMLAnchorElement && link.href)).toBe(
    folder,
  );
});
