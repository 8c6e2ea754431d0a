import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingLine } from '../../../src/client/position/line.ts';

describe('readingLine', () => {
  test('lies near the top, where links land, until the last quarter of a window', () => {
    expect(readingLine({ top: 0, most: 5000, height: 800 })).toBe(60);
    expect(readingLine({ top: 4800, most: 5000, height: 800 })).toBe(60);
  });

  test('comes down to the foot at the end, so that the last passage is reached', () => {
    expect(readingLine({ top: 4900, most: 5000, height: 800 })).toBe(430);
    expect(readingLine({ top: 5000, most: 5000, height: 800 })).toBe(800);
  });

  test('lies at the top of a page that cannot be scrolled', () => {
    expect(readingLine({ top: 0, most: 0, height: 800 })).toBe(60);
  });

  test('begins at the top of a page that is hardly longer than the window', () => {
    expect(readingLine({ top: 0, most: 100, height: 800 })).toBe(60);
    expect(readingLine({ top: 100, most: 100, height: 800 })).toBe(800);
  });

  test('never goes up while the page is scrolled down', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20000 }),
        fc.integer({ min: 100, max: 2000 }),
        (most, height) => {
          const lines = [0, 0.25, 0.5, 0.75, 0.9, 1].map((part) =>
            readingLine({ top: part * most, most, height }),
          );
          expect(lines.toSorted((a, b) => a - b)).toEqual(lines);
        },
      ),
    );
  });
});
