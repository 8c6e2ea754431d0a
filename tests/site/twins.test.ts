import { expect, test } from 'vitest';
import { claimsOf, filesOf, pagesOf, read, readPage, sourcesOf } from './dist.ts';
import { ORIGIN, SITES } from './sites.ts';

const NAMES = ['root', 'nested', 'tramline', 'texts'] as const;
const DATA =
  'sources,claims,figures,events,entities,terms,positions,silences,explainer,addresses,build';

test.each(NAMES)('%s: every twin for machines is there and can be read', (name) => {
  const files = new Set(filesOf(name));
  const wanted = [
    ...sourcesOf(name).flatMap(({ key }) => [
      `sources/${key}.md`,
      `sources/${key}.mdx`,
      `sources/${key}/annotations.jsonld`,
    ]),
    ...DATA.split(',').map((one) => `data/${one}.json`),
    'data/figures.csv',
    'data/evidence.csv',
    'llms.txt',
    'sitemap.xml',
    'feed.xml',
  ];
  expect(wanted.filter((file) => !files.has(file))).toEqual([]);
  for (const file of files) {
    if (/\.json(?:ld)?$/.test(file)) expect(() => JSON.parse(read(name, file)), file).not.toThrow();
  }
});

test.each(NAMES)(
  '%s: sitemap, feed and canonical links name the published url of each page',
  (name) => {
    const { base } = SITES[name];
    const live = pagesOf(name).filter(
      (at) => at !== '/404.html' && !readPage(name, at).includes('<title>Moved</title>'),
    );
    const urls = live.map((at) => ORIGIN + base + at.slice(1));
    const listed = [...read(name, 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      (one) => one[1],
    );
    expect(listed.toSorted()).toEqual(urls.toSorted());
    const canonical = live.map(
      (at) => /<link rel="canonical" href="([^"]*)"/.exec(readPage(name, at))?.[1],
    );
    expect(canonical).toEqual(urls);
  },
);

test('the words of a passage are the same in the page, in sources.json and in both twins', () => {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const wrong = sourcesOf('root').flatMap(({ key, passages }) => {
    // Markdown writes a backslash before a bracket.
    const twin = plain(read('root', `sources/${key}.md`).replace(/\\([^\w\s])/g, '$1'));
    const html = readPage('root', `/sources/${key}/`);
    return passages
      .filter(({ text }) => text !== '')
      .filter(({ n, text }) => {
        const at = html.indexOf(`data-passage="${key}:${n}"`);
        const shown =
          /data-text(?:="")?[^>]*>([\s\S]*?)<\/(?:p|h2)>/.exec(html.slice(at))?.[1] ?? '';
        const words = shown
          .replace(/<a role="doc-noteref"[\s\S]*?<\/a>/g, '')
          .replace(/<[^>]*>/g, '')
          .replace(/&#39;/g, "'")
          .replace(/&quot;/g, '"')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&amp;/g, '&');
        return words !== text || !twin.includes(plain(text));
      })
      .map(({ n }) => `${key}:${n}`);
  });
  expect(wrong).toEqual([]);
});

test('evidence.csv has a line for every piece of evidence of claims.json', () => {
  const pieces = claimsOf('root').flatMap(({ evidence }) => evidence);
  const lines = read('root', 'data/evidence.csv')
    .trim()
    .split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  expect(lines.length - 1).toBe(pieces.length);
});
