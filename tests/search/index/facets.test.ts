import { expect, test } from 'vitest';
import { messagesOf } from '../../../src/messages/messages.ts';
import { group } from '../../../src/search/answer/groups.ts';
import { summary } from '../../../src/search/answer/summary.ts';
import { countFacets, toggleFilter } from '../../../src/search/index/facets.ts';
import { parse } from '../../../src/search/words/query.ts';
import { ask, passage, SOURCES } from '../small.ts';

const say = messagesOf('en').search;

const about = {
  sources: SOURCES,
  facets: [
    {
      id: 'topic',
      label: 'Topic',
      values: [
        { id: 'money', label: 'Money' },
        { id: 'time', label: 'Time' },
      ],
    },
  ],
};
const list = [
  passage('The bridge and the tram.', { n: '1', facets: { topic: ['money'] } }),
  passage('The bridge.', { n: '2', source: 'herald', address: '/sources/herald/#p2' }),
  passage('A bridge.', {
    n: '3',
    source: 'herald',
    address: '/sources/herald/#p3',
    origins: ['courier'],
  }),
  passage('The bridge, in short.', {
    kind: 'claim',
    source: '',
    n: '',
    address: '/claims/a/',
    facets: { topic: ['time'] },
  }),
];
const read = (text: string) => parse(text, { language: 'en', facets: ['topic'] });
const counts = (text: string) =>
  countFacets(ask(text, list).unfiltered, read(text), about, say).map(
    ({ name, values }) =>
      `${name}: ${values.map((one) => `${one.value} ${one.count}${one.isOn ? ' on' : ''}`).join(', ')}`,
  );

test('counts kinds, sources and the corpus’s facets', () => {
  expect(counts('bridge')).toEqual([
    'kind: passage 3, claim 1',
    'source: courier 1, herald 2',
    'topic: money 1, time 1',
  ]);
});

test('counts each facet as if its own filters were off', () => {
  expect(counts('bridge source:herald')).toEqual(['source: courier 1, herald 2 on']);
});

test('puts a filter into the query and takes it out again', () => {
  const on = toggleFilter('bridge', read('bridge'), 'source', 'herald', about);
  expect(on).toBe('bridge source:herald');
  expect(toggleFilter(on, read(on), 'source', 'herald', about)).toBe('bridge');
  const named = 'source:"Morning Herald" bridge';
  expect(toggleFilter(named, read(named), 'source', 'herald', about)).toBe('bridge');
});

test('groups by source, the group of the best hit first, and counts ranks through', () => {
  const { hits } = ask('bridge', list);
  const groups = group(hits, { by: 'source', sources: SOURCES }, say).map((one) => [
    one.label,
    one.hits.map((hit) => hit.rank),
  ]);
  expect(groups).toEqual([
    ['The Courier, 2 May 2024', [1]],
    ['Morning Herald, 3 May 2024', [2, 3]],
    ['Claims', [4]],
  ]);
});

test('groups by kind', () => {
  const { hits } = ask('bridge', list);
  expect(group(hits, { by: 'kind', sources: SOURCES }, say).map((one) => one.label)).toEqual([
    'Passages',
    'Claims',
  ]);
});

test('says how many passages, sources and origins have it', () => {
  expect(summary(ask('bridge', list), say)).toBe('4 hits: 3 passages in 2 sources; 1 claim.');
  expect(summary(ask('xylophone', list), say)).toBe('Nothing found.');
  expect(summary(ask('tram short', list), say)).toBe(
    'Nothing has all of these. 2 hits have most of them.',
  );
});
