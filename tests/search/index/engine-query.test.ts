import { expect, test } from 'vitest';
import { engineQuery, fewerWords } from '../../../src/search/index/engine-query.ts';
import { parse } from '../../../src/search/words/query.ts';
import { SOURCES } from '../small.ts';

const read = (query: string) => engineQuery(parse(query, { language: 'en' }), SOURCES);

test('asks for each word once, in one spelling, without those that only join', () => {
  expect(read('the nineteen trams met 19 organisers').words).toEqual([
    '19',
    'trams',
    'meet',
    'organizers',
  ]);
});

test('asks for the number of “second stage”, which every record with either form carries', () => {
  expect(read('second stage').words).toEqual(['2', 'stage']);
  expect(read('stage two').words).toEqual(['stage', '2']);
  expect(read('every second').words).toEqual(['every', 'second']);
});

test('asks for the words of phrases, those that only join among them', () => {
  expect(read('"end of the line" tram').words).toEqual(['tram', 'end', 'of', 'the', 'line']);
});

test('has a line of markers for each wanted source and kind', () => {
  expect(read('tram').scopes).toEqual(['']);
  expect(read('tram source:courier source:herald kind:claim').scopes).toEqual([
    'zqsourcecourierqz zqkindclaimqz',
    'zqsourceheraldqz zqkindclaimqz',
  ]);
});

test('asks for ever fewer words, the rarest first', () => {
  const counts: Record<string, number> = { a: 1, b: 2, c: 3, d: 4 };
  expect(fewerWords(['d', 'c', 'b', 'a'], (word) => counts[word] ?? 0)).toEqual([
    [
      ['a', 'b', 'c'],
      ['a', 'b', 'd'],
      ['a', 'c', 'd'],
    ],
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ],
    [['a'], ['b']],
  ]);
  expect(fewerWords(['b', 'a'], (word) => counts[word] ?? 0)).toEqual([[['a'], ['b']]]);
  expect(fewerWords(['a'], () => 0)).toEqual([]);
});
