import { expect, test } from 'vitest';
import { compiled } from '../../fixture.ts';
import { all, type Rendered, render, wordsOf } from './render.ts';

const { edition, documents } = compiled('shapes');
const page = (key: string) => render(documents.get(`sources/${key}`)?.mdx ?? '');
const named = (node: Rendered, name: string) => all(node, (element) => element.name === name);
const wordsIn = (passage: Rendered) => {
  const [words] = all(passage, ({ properties }) => properties['data-text'] === '');
  return words ? wordsOf(words) : '';
};
/** The elements of a page by name, those that only mark words left out. */
function outline(node: Rendered): string[] {
  return node.children.flatMap((child): string[] => {
    if (typeof child === 'string') return [];
    const { name, properties } = child;
    if (name === 'Passage') {
      const inner = outline(child).map((line) => `  ${line}`);
      return [`${properties.as ?? 'section'} ${properties.n}`, ...inner];
    }
    const isFrame = /^(?:ul|ol|li|table|blockquote)$/.test(name);
    const inner = outline(child);
    return isFrame ? [name, ...inner.map((line) => `  ${line}`)] : inner;
  });
}

test.each(edition.sources.map(({ key }) => key))('%s has the very words of its passages', (key) => {
  const source = edition.sources.find((one) => one.key === key);
  const found = named(page(key), 'Passage').map((passage) => [
    passage.properties.n,
    wordsIn(passage),
  ]);
  expect(found).toEqual(source?.passages.map(({ n, text }) => [n, text]));
  const ids = all(page(key), ({ properties }) => 'id' in properties).map(
    ({ properties }) => properties.id,
  );
  expect(ids).toEqual([...new Set(ids)]);
});

test('lists nest, rows are in a table, quotations in one another', () => {
  expect(outline(page('tram')).join('\n')).toBe(`section 1
section 2
section 3
section 4
ul
  li 5
    ul
      li 6
        div 7
      li 8
  li 9
ol
  li 10
  li 11
section 12
table
  thead 13
  tbody 14
  tbody 15
  tbody 16
section 17
section 18
blockquote
  section 19
  blockquote
    section 20
section 21
section 22
section 23`);
});

test('footnotes are linked both ways, links lead where they may, and all else is words', () => {
  const links = named(page('tram'), 'a').map(({ properties }) => [
    properties.id ?? properties.role ?? wordsOf({ ...page('tram'), children: [] }),
    properties.href,
  ]);
  expect(links.filter(([, href]) => !/^#p1[3-6]$/.test(String(href)))).toEqual([
    ['', 'https://example.org/'],
    ['fs-1', '#p3'],
    ['', '#p12'],
    ['', '/sources/depot/'],
    ['', 'https://example.org/2'],
    ['doc-backlink', '#fs-1'],
    ['fs-2', '#p17'],
    ['doc-backlink', '#fs-2'],
  ]);
  expect(named(page('depot'), 'a').map(({ properties }) => properties.href)).toEqual([
    '/sources/tram/#p12',
  ]);
});

test('speakers, lines, deleted words and places in the original are shown', () => {
  const report = page('report');
  expect(
    named(report, 'Passage').map(({ properties: { at, again, shape } }) =>
      [at, again && '(again)', shape].filter(Boolean).join(' '),
    ),
  ).toEqual([
    'p. 1',
    'p. 1 (again)',
    'p. 1 (again) footnote',
    'p. 2, 1:15 turn',
    'p. 2',
    'p. 2 (again)',
    'p. 3 verse',
  ]);
  expect(all(report, ({ properties }) => properties.class === 'speaker').map(wordsOf)).toEqual([
    'Ines Okafor',
  ]);
  expect(all(report, ({ properties }) => properties.class === 'line').map(wordsOf)).toEqual([
    'The bell is mute,\n',
    '  the tram stands still.',
  ]);
  expect(['del', 'em', 'strong', 'sub'].flatMap((tag) => named(report, tag).map(wordsOf))).toEqual([
    'two',
    'three',
    'late',
    '2',
  ]);
});

test('the twins carry shapes', () => {
  const song = edition.sources.find(({ key }) => key === 'song');
  expect(song?.passages.map(({ shape }) => shape?.is)).toEqual([undefined, 'verse', 'verse']);
  const hearing = edition.sources.find(({ key }) => key === 'hearing');
  expect(hearing?.passages.slice(1).map(({ shape }) => shape)).toEqual([
    { is: 'turn', speaker: 'CHAIR' },
    { is: 'turn', speaker: 'MS OKAFOR' },
    { is: 'turn', speaker: 'CHAIR' },
  ]);
});
