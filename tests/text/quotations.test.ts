import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotations } from '../../src/text/quotations.ts';
import { hostile } from './hostile.ts';

const words = (text: string) => quotations(text).found.map((quotation) => quotation.words);

test('finds none in a text without marks', () => {
  expect(quotations('The bridge opens.')).toEqual({ found: [], unclosed: [] });
});

test('gives the range with its marks and the words without', () => {
  expect(quotations('It is “shut” now.')).toEqual({
    found: [{ start: 6, end: 12, words: 'shut' }],
    unclosed: [],
  });
});

test('finds quotations at the start, at the end, and touching', () => {
  expect(words('“a” b “c”“d”')).toEqual(['a', 'c', 'd']);
  expect(words('“whole”')).toEqual(['whole']);
  expect(words('“”')).toEqual(['']);
});

test('keeps single marks and apostrophes inside as words', () => {
  expect(words('She said “the ‘old’ crew’s boat didn’t sail”.')).toEqual([
    'the ‘old’ crew’s boat didn’t sail',
  ]);
});

test('counts double marks inside double marks by depth', () => {
  expect(words('“a “b” c” and “d”')).toEqual(['a “b” c', 'd']);
});

test('reports a mark that is never closed', () => {
  expect(quotations('He said “wait and left.')).toEqual({ found: [], unclosed: [8] });
});

test('reports a mark that was never opened', () => {
  expect(quotations('wait” he said “now”')).toEqual({
    found: [{ start: 14, end: 19, words: 'now' }],
    unclosed: [4],
  });
});

test('finds a whole quotation inside one that is never closed', () => {
  expect(quotations('“a “b” c')).toEqual({
    found: [{ start: 3, end: 6, words: 'b' }],
    unclosed: [0],
  });
});

test('accounts for every mark, whatever the text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { found, unclosed } = quotations(text);
      const inside = found.map(
        ({ start, end }) => text.slice(start, end).match(/[“”]/g)?.length ?? 0,
      );
      const total = inside.reduce((sum, count) => sum + count, unclosed.length);
      expect(total).toBe(text.match(/[“”]/g)?.length ?? 0);
    }),
  );
});
