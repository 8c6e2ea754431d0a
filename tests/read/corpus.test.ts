import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/read/corpus.ts';
import { FERRY, outline, places, read, seed } from '../small.ts';

const problems = (files: Record<string, string>) =>
  places(read({ 'seeds/ferry.md': FERRY, ...files }).problems);

test('seeds lie in seeds/, in the folder itself, or below them', () => {
  const { corpus } = read({
    'one.txt': 'One',
    'two.md': '# Two',
    'seeds/three.txt': 'Three',
    'seeds/a/four.txt': 'Four',
    'seeds/addresses.lock': '',
  });
  expect(corpus.sources.map(({ record }) => `${record.key} ${record.title}`)).toEqual([
    'one One',
    'four Four',
    'three Three',
    'two Two',
  ]);
});
test('what a config says of the site wins over site.yaml, key by key, and places say so', () => {
  const said = { file: 'variorum.config.ts', values: { title: 'The tram line', facets: [] } };
  const files = new Map([
    ['one.txt', 'One'],
    ['content/site.yaml', 'title: Ferry\ntagline: A line\nscoope: x\n'],
  ]);
  expect(readCorpus(files, new Map(), said).problems).toMatchObject([
    { file: 'content/site.yaml', line: 3, hint: 'Did you mean “scope”?' },
  ]);
  files.set('content/site.yaml', 'title: Ferry\ntagline: A line\n');
  const { corpus } = readCorpus(files, new Map(), said);
  expect(corpus.site).toMatchObject({ title: 'The tram line', tagline: 'A line' });
  expect(corpus.placeInSite('title').file).toBe('variorum.config.ts');
  expect(corpus.placeInSite('tagline')).toMatchObject({ file: 'content/site.yaml', line: 2 });
});

test('texts alone make a corpus in which everything else is empty', () => {
  const { corpus, problems } = read({ 'one.txt': 'One\nTwo' });
  expect(problems).toEqual([]);
  expect(corpus.site.title).toBe('Variorum');
  const { sources, site, placeInSite, excuses, ...lists } = corpus;
  expect(placeInSite('title').file).toBe('content/site.yaml');
  expect(Object.values(lists).flat()).toEqual([]);
  expect([sources.length, excuses.uncited]).toEqual([1, []]);
});
test('a corpus without seeds is a problem', () => {
  expect(places(read({}).problems)).toEqual([
    'corpus:0:0 corpus/empty There is no text in this corpus.',
  ]);
});
test('data is read from its files, claims from any number of them', () => {
  const claim = (id: string) => `- { id: ${id}, text: So., evidence: [{ at: 'ferry:2' }] }\n`;
  const { corpus, problems } = read({
    'seeds/ferry.md': FERRY,
    'content/claims/b.yaml': claim('b'),
    'content/claims/a.yaml': claim('a') + claim('c'),
    'content/site.yaml': 'title: The ferry\n',
    'content/figures.yaml':
      "figures: [{ id: f, what: W, unit: u, reports: [{ at: 'ferry:2', value: 20, quote: x, scope: s }] }]\n",
  });
  expect(problems).toEqual([]);
  expect(corpus.claims.map(({ id, place }) => [id, place('id')])).toEqual([
    ['a', { file: 'content/claims/a.yaml', line: 1, column: 9 }],
    ['c', { file: 'content/claims/a.yaml', line: 2, column: 9 }],
    ['b', { file: 'content/claims/b.yaml', line: 1, column: 9 }],
  ]);
  expect(corpus.figures[0]?.place('reports', 0, 'value')).toMatchObject({ line: 1, column: 72 });
  expect(corpus.site.title).toBe('The ferry');
});
test('outlines come in their order, and in that of their names', () => {
  const { corpus } = read({
    'seeds/ferry.md': FERRY,
    'content/explainer/b.mdx': outline(''),
    'content/explainer/a.mdx': outline(''),
    'content/explainer/index.mdx': '---\ntitle: I\norder: 1\n---\n',
  });
  expect(corpus.explainer.map(({ slug }) => slug)).toEqual(['index', 'a', 'b']);
});

describe('a problem is', () => {
  test('a file that nothing reads', () => {
    expect(
      problems({
        'content/figure.yaml': '',
        'content/notes/a/b.mdx': '',
        'content/.swp': '',
        'content/claims.yaml': '',
      }),
    ).toEqual([
      'content/claims.yaml:1:1 file/unknown Nothing reads a file of this name.',
      'content/figure.yaml:1:1 file/unknown Nothing reads a file of this name.',
      'content/notes/a/b.mdx:1:1 file/unknown Nothing reads a file of this name.',
    ]);
  });
  test('a page whose name the site has itself, or that no address can carry', () => {
    const page = outline('Words.\n');
    expect(
      problems({
        'content/pages/search.mdx': page,
        'content/pages/My page.mdx': page,
        'content/explainer/as-of.mdx': page,
        'content/explainer/search.mdx': page,
      }),
    ).toEqual([
      'content/explainer/as-of.mdx:1:1 file/unknown The site has a page “as-of” of its own.',
      'content/pages/My page.mdx:1:1 file/unknown “My page” cannot be part of an address.',
      'content/pages/search.mdx:1:1 file/unknown The site has a page “search” of its own.',
    ]);
  });
  test('told for each file, and the others are read all the same', () => {
    const { corpus, problems } = read({
      'seeds/ferry.md': FERRY,
      'seeds/bad.md': seed('¶1 A', 'colour: red\n', 'bad'),
      'content/events.yaml': '- id: [\n',
      'content/silences.yaml': '[]\n',
      'content/notes/ferry.mdx': '<Note id="a" at="2">\nWords.\n</Note>\n{x}\n',
    });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'seeds/bad.md yaml/shape',
      'content/notes/ferry.mdx content/syntax',
      'content/events.yaml yaml/syntax',
    ]);
    expect([corpus.sources.length, corpus.notes.length, corpus.events]).toEqual([1, 1, []]);
  });
});
