import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesOf, pagesOf, readPage } from './dist.ts';
import { tags } from './html.ts';
import { folderOf, ORIGIN } from './sites.ts';

// Bars of design §11: KB = 1,000 bytes, KiB = 1,024, compressed = gzip -9.
const KB = 1000;
const KIB = 1024;

const bytes = (file: string) =>
  gzipSync(readFileSync(join(folderOf('root'), file)), { level: 9 }).length;
const fileOf = (at: string) => (at.endsWith('/') ? `${at.slice(1)}index.html` : at.slice(1));

/** All that a browser fetches before anybody does anything: the page, its styles, scripts with what they import, its icon. */
function visit(at: string) {
  const page = tags(readPage('root', at));
  const pathOf = (url: string) => new URL(url, ORIGIN + at).pathname;
  const linked = page.flatMap(({ name, attributes: { rel, href, src, 'data-run': run } }) => {
    if (name === 'script' || name === 'img') return [src ?? [], run ?? []].flat();
    return name === 'link' && /stylesheet|icon|preload/.test(rel ?? '') ? (href ?? []) : [];
  });
  const files = new Set(linked.map((url) => pathOf(url).slice(1)));
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(folderOf('root'), file), 'utf8');
    for (const [, name] of code.matchAll(/(?:import|from)\s*["']\.\/([^"']+)["']/g)) {
      files.add(`_astro/${name}`);
    }
  }
  const sum = (ending: string) =>
    [...files].filter((file) => file.endsWith(ending)).reduce((all, file) => all + bytes(file), 0);
  const html = bytes(fileOf(at));
  const all = [...files].reduce((before, file) => before + bytes(file), html);
  return { at, html, js: sum('.js'), css: sum('.css'), all };
}

const longest = (at: RegExp) =>
  pagesOf('root')
    .filter((page) => at.test(page))
    .map(visit)
    .reduce((a, b) => (b.html > a.html ? b : a));

test('every page loads at most 5 KB of script and 10 KB of styles before anybody does anything', () => {
  const heavy = pagesOf('root')
    .map(visit)
    .filter(({ js, css }) => js > 5 * KB || css > 10 * KB);
  expect(heavy).toEqual([]);
  const home = visit('/');
  console.log(`before interaction: ${home.js} bytes of script, ${home.css} of styles`);
  expect([home.js > 0, home.css > 0]).toEqual([true, true]);
});

test('the longest page of a source has at most 22 KB of HTML and takes at most 40 KiB to visit first', () => {
  const page = longest(/^\/sources\/[^/]+\/$/);
  console.log(`longest source page ${page.at}: ${page.html} bytes of HTML, ${page.all} in all`);
  expect(page.html).toBeLessThanOrEqual(22 * KB);
  expect(page.all).toBeLessThanOrEqual(40 * KIB);
});

test('the longest page of the explainer takes at most 60 KiB to visit first', () => {
  const page = longest(/^\/explainer\//);
  console.log(`longest explainer page ${page.at}: ${page.html} bytes of HTML, ${page.all} in all`);
  expect(page.all).toBeLessThanOrEqual(60 * KIB);
});

test('all styles, those for print included, stand in one file', () => {
  expect(filesOf('root').filter((file) => file.endsWith('.css'))).toHaveLength(1);
});
