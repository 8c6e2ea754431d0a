import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import { ask, passage, passages } from '../small.ts';

const other = (kind: SearchRecord['kind'], title: string, more: Partial<SearchRecord> = {}) =>
  passage(more.text ?? title, {
    kind,
    title,
    isTitleSearched: true,
    source: '',
    n: '',
    address: `/${kind}/#${title.length}`,
    ...more,
  });
const entries = (query: string, list: SearchRecord[]) =>
  ask(query, list).entries.map((record) => record.title);

const lund = other('entity', 'Ada Maria Lund', {
  also: [{ here: '', names: ['Lund', 'Ada Lund', 'the mayor'] }],
});

test('names the entry of a name, part of it or an alias, and of nothing more', () => {
  for (const query of ['lund', 'Ada Lund', 'who is Ada Lund', 'mayor'])
    expect(entries(query, [lund]), query).toEqual(['Ada Maria Lund']);
  expect(entries('lund bridge', [lund])).toEqual([]);
  expect(entries('"Ada Lund"', [lund])).toEqual([]);
  expect(entries('maria', [lund])).toEqual([]);
});

test('names the heading that asks the same, and of several the fullest', () => {
  const list = [
    other('section', 'Why was the bridge shut?', { text: 'Nobody said.', address: '/a/' }),
    other('section', 'Why was the bridge shut?', { text: 'It was old and bent.', address: '/b/' }),
    other('section', 'What was the bridge to bring to the harbour?'),
  ];
  const found = ask('why was the bridge shut', list).entries;
  expect(found.map((record) => record.address)).toEqual(['/b/']);
  expect(entries('harbour', list)).toEqual([]);
  expect(entries('what of the harbour', list)).toEqual([
    'What was the bridge to bring to the harbour?',
  ]);
});

test('names a stage in either form, and a day once', () => {
  const list = [
    other('term', 'second stage'),
    other('event', '3 May 2024', { text: 'A.', address: '/timeline/#e-a' }),
    other('event', '3 May 2024', { text: 'A longer text.', address: '/timeline/#e-b' }),
  ];
  expect(entries('stage 2', list)).toEqual(['second stage']);
  expect(ask('may 3', list).entries.map(({ address }) => address)).toEqual(['/timeline/#e-a']);
});

test('names the passage whose reference was typed', () => {
  const list = passages('One.', 'Two.');
  for (const query of ['courier:2', 'TC ¶2', 'tc 2'])
    expect(entries(query, list), query).toEqual(['courier ¶2']);
  expect(entries('courier 9', list)).toEqual([]);
  expect(entries('bridge 2', list)).toEqual([]);
});

test('keeps to the filters', () => {
  expect(entries('lund kind:note', [lund])).toEqual([]);
  expect(entries('lund kind:entity', [lund])).toEqual(['Ada Maria Lund']);
});
