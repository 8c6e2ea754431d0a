import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../site/dist.ts';
import { useBrowser } from './browser.ts';
import { serveByNginx } from './nginx.ts';
import { trouble } from './trouble.ts';
import { walk } from './walk.ts';

// The recipe of the manual, run by Debian's nginx. Without nginx these tests fail: a recipe nobody tries is none.

const open = useBrowser();

describe.each(['root', 'nested'] as const)('%s behind nginx', (name) => {
  let site = { url: '', close: () => {} };
  beforeAll(async () => {
    site = await serveByNginx(name);
  });
  afterAll(() => site.close());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(site.url + path, { headers, redirect: 'manual' });
  const typeOf = async (path: string) => (await get(path)).headers.get('content-type');

  test('texts are compressed, and what lies between may keep both forms', async () => {
    const style = filesOf(name).find((file) => file.endsWith('.css')) ?? '';
    for (const path of [
      '',
      style,
      'theme.js',
      'data/claims.json',
      'search-data.json',
      'index.md',
    ]) {
      const { headers } = await get(path, { 'accept-encoding': 'gzip' });
      expect([path, headers.get('content-encoding'), headers.get('vary')]).toEqual([
        path,
        'gzip',
        'Accept-Encoding',
      ]);
    }
  });

  test('hashed files are kept for a year, pages are asked for again', async () => {
    const style = filesOf(name).find((file) => file.endsWith('.css')) ?? '';
    expect((await get(style)).headers.get('cache-control')).toContain(
      'max-age=31536000, immutable',
    );
    for (const path of ['', 'theme.js', 'search-data.json']) {
      const { headers } = await get(path);
      expect([path, headers.get('cache-control')]).toEqual([path, 'no-cache']);
      const again = await get(path, { 'if-none-match': headers.get('etag') ?? '' });
      expect(again.status).toBe(304);
    }
  });

  test('a missing page is told in the words of the site, with status 404', async () => {
    const response = await get('claims/no-such-claim/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('an address without its last slash leads to the one with it, on the same port', async () => {
    const response = await get('sources/dawn');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${new URL(site.url).pathname}sources/dawn/`);
  });

  test('every page carries the policy and the usual headers', async () => {
    const { headers } = await get('sources/dawn/');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
  });

  test('twins have their types', async () => {
    expect(await typeOf('sources/dawn.md')).toBe('text/markdown; charset=utf-8');
    expect(await typeOf('sources/dawn/annotations.jsonld')).toContain('application/ld+json');
    expect(await typeOf('data/claims.json')).toContain('application/json');
    expect(await typeOf('data/figures.csv')).toContain('text/csv');
  });

  test('the journey from home to a passage, a claim and back, without an error', async () => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    const wrong = trouble(page);
    await walk(page, site.url);
    await page.goto(`${site.url}search/?q=hostages`);
    await page.locator('[data-result]').first().waitFor();
    expect(wrong).toEqual([]);
  });

  test('search answers by its engine alone when the bundle cannot be had, under the full policy', async () => {
    const page = await open();
    await page.route(/search-data/, (route) => route.abort());
    await page.goto(`${site.url}search/?q=hostages`);
    await page.locator('[data-result]').first().waitFor();
  });
});
