import fc from 'fast-check';
import { expect, test } from 'vitest';
import { area } from '../../../src/render/pictures/area.ts';
import { balanced, widthOf, wrap } from '../../../src/render/pictures/letters.ts';

test('breaks words into lines that fit', () => {
  const lines = wrap('The tram line to the harbour was to open in the spring', 120);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => widthOf(line) <= 120)).toBe(true);
});

test('never breaks at a no-break space', () => {
  expect(wrap('See Tide\u00a0¶12', 30)).toEqual(['See', 'Tide\u00a0¶12']);
});

test('loses no word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z¶0-9]{1,12}$/)),
      fc.integer({ min: 1, max: 400 }),
      (list, width) => {
        expect(wrap(list.join(' '), width).join(' ')).toBe(list.join(' '));
      },
    ),
  );
});

test('a fill stays within its rectangle', () => {
  for (const pattern of ['dotted', 'lined', 'upright', 'crossed', 'hatched'] as const) {
    const d = String(area(pattern, 10, 20, 30, 14)[0]?.properties['d'] ?? '');
    const points = [...d.matchAll(/([ML])([\d.]+) ([\d.]+)/g)].map((match) => [
      Number(match[2]),
      Number(match[3]),
    ]);
    expect(points.length).toBeGreaterThan(2);
    for (const [x = 0, y = 0] of points) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(40);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(34);
    }
  }
});

test('balances lines without adding one', () => {
  const words = 'The tram was to reach the last of its 42 stops';
  const even = balanced(words, 180);
  expect(even).toHaveLength(wrap(words, 180).length);
  expect(even.join(' ')).toBe(words);
  expect(even.at(-1)?.split(' ').length).toBeGreaterThan(1);
});
