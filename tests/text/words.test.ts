import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordCount, words } from '../../src/text/words.ts';
import { hostile } from './hostile.ts';

const texts = (text: string) => words(text).map((word) => word.text);

test('compares by letters and digits only, case ignored', () => {
  expect(texts("The Crew’s “boat”, the crew's BOAT!")).toEqual([
    'the',
    'crews',
    'boat',
    'the',
    'crews',
    'boat',
  ]);
});

test('keeps a number together and splits at hyphens', () => {
  expect(texts('1,900 boats, 4.5 m, a 42-day tie-up')).toEqual([
    '1900',
    'boats',
    '45',
    'm',
    'a',
    '42',
    'day',
    'tie',
    'up',
  ]);
});

test('folds accents and compatibility letters', () => {
  expect(texts('Café cafe\u0301 naïve ﬁsh')).toEqual(['cafe', 'cafe', 'naive', 'fish']);
});

test('reads through soft hyphens', () => {
  expect(texts('har\u00adbour')).toEqual(['harbour']);
});

test('takes each character of a script without spaces as a word', () => {
  expect(texts('港口bridge開放')).toEqual(['港', '口', 'bridge', '開', '放']);
});

test('says where each word stands', () => {
  expect(words('a “Crew’s”')).toEqual([
    { text: 'a', start: 0, end: 1 },
    { text: 'crews', start: 3, end: 9 },
  ]);
});

test('counts none in marks alone', () => {
  expect(wordCount(' … – “” ')).toBe(0);
});

test('words follow one another and never overlap, whatever the text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let last = 0;
      for (const { start, end, text: word } of words(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u);
        last = end;
      }
    }),
  );
});
