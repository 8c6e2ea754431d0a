import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pagesOf, read } from './dist.ts';
import { buildExample, exampleFolder } from './examples.ts';

// A site of somebody else's with three editions in it: `tests/fixtures/host`.

const dist = join(exampleFolder('host'), 'dist');
const page = (path: string) => readFileSync(join(dist, path), 'utf8');

beforeAll(() => expect(buildExample('host')).toBe(''));

describe('an edition inside a layout of the site', () => {
  test('stands under its base, with every page that it has alone but that for missing addresses', () => {
    const inside = globSync('edition/**/*.html', { cwd: dist }).map(
      (path) => `/${path.slice('edition/'.length).replace(/(?<=^|\/)index\.html$/, '')}`,
    );
    const alone = pagesOf('tramline').filter((at) => at !== '/404.html');
    expect(inside.sort()).toEqual(alone.sort());
  });

  test('has the words of each page that it has alone, space by space', () => {
    for (const at of ['explainer/index.html', 'timeline/index.html', 'claims/index.html']) {
      const words = (html: string) => textOf(between(html, '<header class="head', 'site-foot'));
      expect(words(page(`edition/${at}`))).toBe(words(read('tramline', at)));
    }
  });

  test('wears the layout, and says what it must in its head', () => {
    const html = page('edition/sources/courier/index.html');
    expect(html).toContain('The town of Tessen');
    expect(html).toContain('href="https://example.org/town/edition/sources/courier/"');
    expect(html).toContain('application/ld+json');
    expect(html).toContain(
      'rel="alternate" href="https://example.org/town/edition/sources/courier.mdx"',
    );
    expect(html).toContain('name="citation_title"');
    expect(html).not.toContain('content-security-policy');
  });

  test('uses a component of the site in place of ours', () => {
    expect(page('edition/sources/courier/index.html')).toContain('<b>The town says</b>');
    expect(page('archive/letters/sources/letters/index.html')).not.toContain('The town says');
  });

  test('leaves alone an address that the site has a page at', () => {
    expect(page('edition/wording/index.html')).toContain('own page of words');
  });
});

test('links and data of both editions lie under the base of the site and theirs', () => {
  const html = page('edition/index.html');
  const links = [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, to = '']) => to);
  const wrong = links.filter((to) => !`${to}/`.startsWith('/town/'));
  expect([wrong, links.length > 20]).toEqual([[], true]);
  const lost = links
    .map((to) => to.slice('/town/'.length).replace(/(?<=^|\/)$/, 'index.html'))
    .filter((file) => !existsSync(join(dist, file)));
  expect(lost).toEqual([]);
  expect(page('edition/data/addresses.json')).toContain('/sources/courier/');
  expect(existsSync(join(dist, 'archive/letters/search-data.json'))).toBe(true);
});

test('two editions do not see one another', () => {
  const keys = (base: string): string[] =>
    JSON.parse(page(`${base}/data/sources.json`)).map(({ key }: { key: string }) => key);
  expect(keys('edition')).toEqual(['courier', 'depot', 'minutes', 'riders']);
  expect(keys('archive/letters')).toEqual(['harbour-bridge', 'letters', 'tram-line-seven']);
  expect(page('archive/letters/index.html')).not.toContain('Line 7, twice told');
});

test('an edition without a layout has whole pages of ours, with the policy that lets no other script run', () => {
  expect(page('archive/letters/index.html')).toContain('content-security-policy');
  expect(page('archive/letters/index.html')).not.toContain('The town of Tessen');
});

test('an edition shows blocks, a picture, a kind of note and a format that came from outside', () => {
  const explainer = page('harbour/explainer/index.html');
  expect(explainer).toContain('class="votes"');
  expect(explainer).toContain('Length of the stop at the quay: 40 m');
  expect(page('harbour/sources/minutes/index.html')).toMatch(/data-kind="weather"[\s\S]*Weather/);
  expect(textOf(page('harbour/sources/tides/index.html'))).toContain('06:10 high 4.1 m');
});

test('pages of the site are as they were: no style or script of ours', () => {
  const html = page('index.html');
  expect(html).toContain("The town's own page.");
  expect(html).not.toMatch(/variorum|<script/);
});

function between(html: string, from: string, to: string): string {
  return html.slice(html.indexOf(from), html.lastIndexOf('<', html.lastIndexOf(to)));
}

function textOf(html: string): string {
  const block =
    /<\/?(?:p|div|li|ul|ol|h\d|section|header|nav|figure|figcaption|table|tr|td|th|caption|dl|dt|dd|search|form|input|label|details|summary|svg|g|text|tspan|path|rect|aside|button)\b[^>]*>/g;
  return html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(block, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('"/town/edition/', '"/')
    .trim();
}
