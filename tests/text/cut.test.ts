import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../src/text/cut.ts';

const shape = (length: number, ranges: [number, number, string][]) =>
  cut(
    length,
    ranges.map(([start, end, id]) => ({ start, end, id })),
  ).map(({ start, end, ids }) => `${start}-${end} ${ids.join('+')}`.trim());

test.each<[string, [number, number, string][], string[]]>([
  ['none', [], ['0-10']],
  ['start', [[0, 3, 'a']], ['0-3 a', '3-10']],
  ['end', [[7, 10, 'a']], ['0-7', '7-10 a']],
  ['whole', [[0, 10, 'a']], ['0-10 a']],
  [
    'touching',
    [
      [2, 4, 'a'],
      [4, 6, 'b'],
    ],
    ['0-2', '2-4 a', '4-6 b', '6-10'],
  ],
  [
    'nested',
    [
      [2, 8, 'a'],
      [4, 6, 'b'],
    ],
    ['0-2', '2-4 a', '4-6 a+b', '6-8 a', '8-10'],
  ],
  [
    'overlapping',
    [
      [4, 8, 'b'],
      [2, 6, 'a'],
    ],
    ['0-2', '2-4 a', '4-6 b+a', '6-8 b', '8-10'],
  ],
  [
    'same',
    [
      [2, 4, 'a'],
      [2, 4, 'b'],
    ],
    ['0-2', '2-4 a+b', '4-10'],
  ],
  [
    'same id twice',
    [
      [2, 4, 'a'],
      [2, 4, 'a'],
    ],
    ['0-2', '2-4 a', '4-10'],
  ],
  ['empty', [[5, 5, 'a']], ['0-10']],
  [
    'outside',
    [
      [-3, 2, 'a'],
      [9, 40, 'b'],
      [20, 30, 'c'],
    ],
    ['0-2 a', '2-9', '9-10 b'],
  ],
])('cuts a text with ranges: %s', (_, ranges, expected) => {
  expect(shape(10, ranges)).toEqual(expected);
});

test('cuts an empty text into nothing', () => {
  expect(shape(0, [[0, 5, 'a']])).toEqual([]);
});

test('the segments joined are always the text, and each knows exactly the ranges over it', () => {
  const range = fc.record({
    start: fc.nat(40),
    end: fc.nat(40),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(range, { maxLength: 8 }), (text, ranges) => {
      const segments = cut(text.length, ranges);
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { start, end, ids } of segments) {
        const over = ranges.filter(
          (range) => range.start < end && range.end > start && range.start < range.end,
        );
        expect(ids).toEqual([...new Set(over.map(({ id }) => id))]);
      }
    }),
  );
});
