import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { language } from '../../src/text/languages/language.ts';
import { numbers } from '../../src/text/numbers.ts';
import { hostile } from './hostile.ts';

const values = (text: string) => numbers(text).map(({ value }) => value);

describe('digits', () => {
  test.each<[string, (number | string)[]]>([
    ['33 bolts', [33]],
    ['1,900 boats and 12,345,678 shells', [1900, 12345678]],
    ['1\u202f904 bolts', [1904]],
    ['1,90', [1, 90]],
    ['2.5 metres', [2.5]],
    ['a 2,000-pound anchor', [2000]],
    ['the 16th, 4th and 1st', [16, 4, 1]],
    ['a 42-day closure', [42]],
    ['7% or 7 percent', [7, 7]],
    ['Feb 4, 2031', [4, 2031]],
    ['2031-02-04', [2031, 2, 4]],
    ['−5 or (-5)', [-5, -5]],
    ['1.9 million', [1900000]],
    ['$5bn, £3.2m, 5m', [5e9, 3200000, 5]],
    ['½ and 2½', [0.5, 2.5]],
    ['in the 1990s on pier G20', [1990, 20]],
    ['.', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('words', () => {
  test.each<[string, (number | string)[]]>([
    ['Two boats, nineteen men', [2, 19]],
    ["by phase two’s end and pier nineteen's gate", [2, 19]],
    ['twenty-one, twenty one, seventy', [21, 21, 70]],
    ['roughly two million', [2000000]],
    ['a hundred and five', [105]],
    ['one thousand two hundred and thirty-four', [1234]],
    ['two hundred thousand', [200000]],
    ['two and three', [2, 3]],
    ['two, three', [2, 3]],
    ['between two and four hundred', [2, 400]],
    ['hundreds of bolts, several hundred bolts', ['hundreds', 'hundreds']],
    ['hundreds of thousands', ['hundreds', 'thousands']],
    ['a dozen, two dozen, half a dozen, dozens', [12, 24, 6, 'dozens']],
    ['half, two and a half', [0.5, 2.5]],
    ['two-thirds, one third', [2 / 3, 1 / 3]],
    ['three-phase', [3]],
    ['often weighed, a tone, anyone', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

test('tells ordinals from counts', () => {
  expect(
    numbers('the second of 4, the twenty-first, the 16th, two thirds').map(
      ({ ordinal }) => ordinal,
    ),
  ).toEqual([true, false, true, true, false]);
});

test('flags the mere words one and first', () => {
  expect(numbers('one, First, 1, 1st, twenty-one').map(({ one }) => one)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('gives the range and the words as printed', () => {
  expect(numbers('some Two Million bolts')).toEqual([
    { value: 2000000, start: 5, end: 16, text: 'Two Million', ordinal: false, one: false },
  ]);
});

test('says for which languages there is a table', () => {
  expect(language('en-GB')?.tag).toBe('en');
  expect(language('fi')).toBeUndefined();
});

test('every count below a million reads back from its digits', () => {
  fc.assert(
    fc.property(fc.nat(999_999), (count) => {
      expect(values(`some ${count.toLocaleString('en-US')} bolts`)).toEqual([count]);
    }),
  );
});

test('numbers follow one another and never overlap, whatever the text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let last = 0;
      for (const { start, end, text: printed } of numbers(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(printed);
        last = end;
      }
    }),
  );
});
