import { expect, test } from 'vitest';
import { documents } from '../../../src/render/print/documents.ts';
import { compiled } from '../../fixture.ts';
import { madeOf, outline } from '../../small.ts';
import { all, type Rendered, render, wordsOf } from './render.ts';

const printed = compiled('ferry', '/a/b/').documents;
const about = render(printed.get('pages/about')?.mdx ?? '');
const source = render(printed.get('sources/ferry')?.mdx ?? '');

const one = (page: Rendered, is: (element: Rendered) => boolean): Rendered => {
  const [found, another] = all(page, is);
  if (!found || another) throw new Error(found ? 'more than one' : 'none');
  return found;
};
const inClass = (name: string) => (element: Rendered) => element.properties.class === name;
const passage = one(source, ({ properties }) => properties.id === 'p3');
const shown = one(about, inClass('specimen'));

test('a passage has its words, marks, notes, needs and facts as on its source page', () => {
  const words = one(passage, ({ properties }) => 'data-text' in properties);
  const text = one(shown, inClass('specimen-text'));
  expect(wordsOf(text)).toBe(wordsOf(words));
  for (const name of ['q', 'mark', 'Note', 'details'])
    expect(all(shown, (element) => element.name === name).map(wordsOf)).toEqual(
      all(passage, (element) => element.name === name).map(wordsOf),
    );
  expect(wordsOf(one(shown, inClass('needs')))).toBe(wordsOf(one(passage, inClass('needs'))));
});
test('its number leads to its address, and it names the passage without being it', () => {
  const number = one(shown, inClass('numeral'));
  expect([wordsOf(number), number.properties.href]).toEqual(['3', '/a/b/sources/ferry/#p3']);
  expect(shown.properties['data-evidence']).toBe('ferry:3');
  expect(all(about, ({ properties }) => 'data-passage' in properties)).toEqual([]);
  expect(all(about, ({ properties }) => 'data-text' in properties)).toEqual([]);
});
test('signs lead to the note and back on the page itself', () => {
  const [sign] = all(shown, ({ properties }) => properties.role === 'doc-noteref');
  const note = one(shown, ({ name }) => name === 'Note');
  expect([sign?.properties.id, sign?.properties.href]).toEqual([
    'specimen-1-r-ever',
    '#specimen-1-n-ever',
  ]);
  expect([note.properties.anchor, note.properties.back, note.properties.id]).toEqual([
    'specimen-1-n-ever',
    '#specimen-1-r-ever',
    undefined,
  ]);
});
test('notes come with their kind, their words and a link to their place', () => {
  const items = all(one(about, inClass('specimens')), ({ name }) => name === 'li');
  const notes = all(source, ({ name }) => name === 'Note');
  expect(
    items.map((item) => {
      const note = one(item, ({ name }) => name === 'Note');
      return [note.properties.kind, note.properties.lemma, wordsOf(note)];
    }),
  ).toEqual(
    ['often', 'skipper'].map((id) => {
      const note = notes.find(({ properties }) => properties.id === id);
      return [note?.properties.kind, note?.properties.lemma, note && wordsOf(note)];
    }),
  );
  expect(items.map((item) => one(item, inClass('in-place')).properties.href)).toEqual([
    '/a/b/sources/ferry/#n-often',
    '/a/b/sources/ferry/#n-skipper',
  ]);
});
test('no anchor looks like an address of another page, or comes twice', () => {
  const ids = all(about, ({ properties }) => 'id' in properties || 'anchor' in properties)
    .filter(({ name }) => name !== 'Claim')
    .map(({ properties }) => String(properties.anchor ?? properties.id));
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.filter((id) => /^(?:p\d|n-|r-)/.test(id))).toEqual([]);
});
test('a silence shown away from its place is a link there, not a second anchor', () => {
  const { corpus, edition, outlines } = madeOf({
    'content/silences.yaml':
      '- { id: s, question: Q?, says: Nobody says it., sources: [ferry], words: [x] }\n',
    'content/explainer/index.mdx': outline('## What? [#what]\n\n<Silences />\n'),
    'content/pages/about.mdx': outline('## What? [#what]\n\n<Silences ids="s" />\n'),
  });
  const pages = documents(corpus, edition, outlines, '/a/b/');
  const question = (name: string) =>
    one(render(pages.get(name)?.mdx ?? ''), (element) => element.name === 'dt');
  expect(question('explainer/index').properties.id).toBe('s-s');
  expect(question('pages/about').properties.id).toBeUndefined();
  expect(one(question('pages/about'), ({ name }) => name === 'a').properties.href).toBe(
    '/a/b/explainer/#s-s',
  );
});
