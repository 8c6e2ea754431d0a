import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { field, status, type } from './search-page.ts';
import { trouble } from './trouble.ts';

const open = useBrowser();
const sites = inject('sites');

/** Addresses that a page has asked for since, without the site's own. */
function asked(page: Page, site: string): string[] {
  const list: string[] = [];
  page.on('request', (request) => list.push(request.url().replace(site, '')));
  return list;
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
}

const hits = (page: Page) => page.locator('[data-result]');

describe.each(['root', 'nested'] as const)('search on %s', (name) => {
  const site = sites[name];

  test('loads nothing before somebody means to search', async () => {
    const page = await open();
    const list = asked(page, site);
    await page.goto(`${site}sources/dawn/`, { waitUntil: 'networkidle' });
    expect(list.filter((url) => /search-|pagefind|search\./.test(url))).toEqual([]);
  });

  test('goes from any page to a passage and its words by keyboard alone', async () => {
    const page = await open();
    const wrong = trouble(page);
    await page.goto(`${site}sources/dawn/`);
    await page.keyboard.press('/');
    await page.keyboard.type('esmaeil baqaei');
    await hits(page).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-rank'))).toBe('1');
    await page.keyboard.press('Enter');
    await page.waitForURL(/sources\/dawn\/\?q=esmaeil\+baqaei#p20$/);
    await page.locator('found-bar').waitFor();
    const words = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
    expect(words).toContain('Esmaeil Baqaei');
    expect(await page.locator('found-bar [role=status]').textContent()).toMatch(/^\d+ of \d+$/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).toBe(`${site}sources/dawn/#p20`);
    expect(await page.locator('found-bar').count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  test('opens by Ctrl-K and by the link in the head, and closes by Escape', async () => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${site}sources/`);
    await page.keyboard.press('Control+k');
    await page.locator('.search-dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-dialog[open]').count()).toBe(0);
    await page.locator('header a[href$="/search/"]:visible').first().click();
    await page.locator('.search-dialog[open] input').waitFor();
  });

  test('answers a linked query, and Back goes from query to query', async () => {
    const page = await open();
    await page.goto(`${site}search/?q=ethnic+cleansing`);
    await hits(page).first().waitFor();
    await type(page, 'Danny Danon');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(`${site}search/?q=Danny+Danon`);
    expect(await hits(page).first().getAttribute('href')).toContain('#p12');
    await page.goBack();
    expect(await field(page).inputValue()).toBe('ethnic cleansing');
    await hits(page).first().click();
    await page.waitForURL(/#p/);
    await page.goBack();
    await hits(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('ethnic cleansing');
  });
});

test('on a phone the first result of a question is near the top, the choices folded', async () => {
  const page = await open({ viewport: { width: 360, height: 800 } });
  await page.goto(`${sites.root}search/?q=hostages`);
  const { y = 0 } = (await hits(page).first().boundingBox()) ?? {};
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThanOrEqual(450);
});

describe('the search page', () => {
  const site = sites.root;
  const arrive = async () => {
    const page = await open();
    const wrong = trouble(page);
    await page.goto(`${site}search/`);
    await field(page).focus();
    return { page, wrong };
  };

  test('has no fault that axe can find, with results and facets open', async () => {
    const { page } = await arrive();
    await type(page, 'second phase');
    expect(
      await page.locator('search-panel details').evaluate((one) => one.hasAttribute('open')),
    ).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  test('gives every hit a kind, a rank, and a name that is its text', async () => {
    const { page } = await arrive();
    await type(page, 'hostages');
    const list = await hits(page).evaluateAll((all) =>
      all.map((hit) => ({
        isLink: hit instanceof HTMLAnchorElement,
        kind: hit.getAttribute('data-result') ?? '',
        rank: Number(hit.getAttribute('data-rank')),
        isNamed: hit.hasAttribute('aria-label'),
      })),
    );
    const kinds = /^(?:passage|claim|note|entity|event|term|section)$/;
    expect(list.every((hit) => hit.isLink && kinds.test(hit.kind) && !hit.isNamed)).toBe(true);
    expect(list.map((hit) => hit.rank).sort((a, b) => a - b)).toEqual(list.map((_, at) => at + 1));
    expect(list[0]?.rank).toBe(1);
  });

  test('narrows by source from a button, and says so in the query', async () => {
    const { page } = await arrive();
    await type(page, 'hostages');
    await page.getByRole('group', { name: 'Source' }).getByRole('button', { name: /^dpa/ }).click();
    expect(await field(page).inputValue()).toBe('hostages source:dpa');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^dpa \d+$/);
    const paths = await hits(page).evaluateAll((all) =>
      all.map((hit) => hit.getAttribute('href') ?? ''),
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.every((path) => path.includes('/sources/dpa/'))).toBe(true);
  });

  test('shows what a passage must be read with', async () => {
    const { page } = await arrive();
    await type(page, 'Edan Alexander source:toi kind:passage');
    expect(await page.locator('search-panel .needs a').allTextContents()).toEqual(['¶10', '¶12']);
  });

  test('finds a passage by a word that only its original has, and says so', async () => {
    const { page } = await arrive();
    await type(page, 'cogent');
    expect(await hits(page).first().getAttribute('href')).toContain('/sources/toi/?q=cogent#p18');
    expect(await page.locator('search-panel').textContent()).toContain(
      'No account uses cogent; an original does.',
    );
  });

  test('names a word that occurs nowhere, and asks again with the one that was meant', async () => {
    const { page } = await arrive();
    await type(page, 'hostges');
    await page.getByRole('button', { name: 'hostages', exact: true }).click();
    expect(await field(page).inputValue()).toBe('hostages');
    await hits(page).first().waitFor();
  });

  test('stays where it is when the connection goes after the first answer', async () => {
    const { page, wrong } = await arrive();
    await type(page, 'hostages');
    // The browser itself asks for the icon again whenever the address changes.
    await page.route('**/favicon.svg', (route) => route.fulfill({ contentType: 'image/svg+xml' }));
    await page.context().setOffline(true);
    await type(page, 'xylophone');
    expect(await status(page)).toBe('Nothing found.');
    await type(page, 'ceasefire');
    await hits(page).first().waitFor();
    expect(wrong).toEqual([]);
  });

  test('answers by the engine alone when the bundle cannot be had', async () => {
    const page = await open();
    await page.route(/search-data/, (route) => route.abort());
    await page.goto(`${site}search/?q=ethnic+cleansing`);
    await hits(page).first().waitFor();
    expect(await hits(page).first().getAttribute('data-result')).toBe('passage');
  });

  test('says so when no index can be had, and tries again', async () => {
    const page = await open();
    await page.route(/search-data|pagefind/, (route) => route.abort());
    await page.goto(`${site}search/?q=bridge`);
    await page.getByText('could not be loaded').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute(/search-data|pagefind/);
    await field(page).fill('hostages');
    await page.getByRole('button', { name: 'Try again' }).click();
    await hits(page).first().waitFor();
  });

  test('answers what was typed while the index was on its way', async () => {
    const page = await open();
    await page.route(/search-data/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.goto(`${site}search/`);
    await field(page).fill('hostages');
    await page.getByText('Loading the index').waitFor();
    await hits(page).first().waitFor();
  });

  test('finds words by their beginnings from the bundle alone', async () => {
    const { page } = await arrive();
    const list = asked(page, site);
    await type(page, 'negotia mediators');
    await hits(page).first().waitFor();
    expect(await page.locator('search-panel').textContent()).toContain(
      'Shown are words that begin with it.',
    );
    await page.waitForTimeout(1500);
    expect(list.filter((url) => url.startsWith('pagefind'))).toEqual([]);
  });

  test('puts a passage before the claim by which it answers, and shows the claim', async () => {
    const { page } = await arrive();
    await type(page, 'when was the second phase set to begin');
    expect(await hits(page).first().getAttribute('href')).toContain('/sources/mayadeen/');
    const item = page.locator('search-panel li').first();
    expect(await item.textContent()).toContain('Without second.');
    await expect.poll(() => item.locator('a[href*="/claims/"]').count()).toBe(1);
  });

  test('finds figures and pages about the site, after passages', async () => {
    const { page } = await arrive();
    await type(page, 'how many hostages were freed');
    expect(await hits(page).first().getAttribute('data-result')).toBe('passage');
    await type(page, 'hostages freed kind:section');
    const paths = await hits(page).evaluateAll((all) =>
      all.map((hit) => hit.getAttribute('href') ?? ''),
    );
    expect(paths.some((path) => /\/figures\/.*#f-/.test(path))).toBe(true);
    await type(page, 'quotation marks kind:section');
    expect(await hits(page).first().getAttribute('href')).toContain('/method/');
  });

  test('marks by elements where the browser has no highlights, and leaves the text as it was', async () => {
    const page = await open();
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight'));
    const texts = () =>
      page.locator('[data-text]').evaluateAll((all) => all.map((one) => one.textContent));
    await page.goto(`${site}sources/dawn/`);
    const before = await texts();
    await page.goto(`${site}sources/dawn/?q=Esmaeil+Baqaei#p20`);
    await page.locator('mark.found').first().waitFor();
    expect(await texts()).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await page.locator('mark.found').count()).toBe(0);
    expect(await texts()).toEqual(before);
  });
});
