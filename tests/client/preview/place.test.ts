import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { place } from '../../../src/client/preview/place.ts';

const room = { width: 1000, height: 800 };
const card = { width: 400, height: 200 };
const line = (left: number, top: number) => ({ left, right: left + 60, top, bottom: top + 20 });

describe('place', () => {
  test('puts the card under the line, beginning where the line begins', () => {
    expect(place(line(100, 300), card, room)).toEqual({ left: 100, top: 323, height: 469 });
  });

  test('puts it above where there is no room under the line', () => {
    expect(place(line(100, 700), card, room)).toEqual({ left: 100, top: 497, height: 689 });
  });

  test('keeps it inside the window at the end of a line', () => {
    expect(place(line(930, 300), card, room).left).toBe(592);
  });

  test('where there is room on neither side, takes the larger and says how much there is', () => {
    const tall = { width: 400, height: 790 };
    expect(place(line(100, 300), tall, room)).toEqual({ left: 100, top: 323, height: 469 });
    expect(place(line(100, 500), tall, room)).toEqual({ left: 100, top: 8, height: 489 });
  });

  test('never covers the line and never leaves the window, whatever the sizes', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 980 }),
        fc.nat({ max: 780 }),
        fc.integer({ min: 50, max: 980 }),
        fc.integer({ min: 20, max: 2000 }),
        (left, top, width, height) => {
          const at = line(left, top);
          const made = place(at, { width, height }, room);
          const bottom = made.top + Math.min(height, made.height);
          expect(made.top >= at.bottom || bottom <= at.top).toBe(true);
          expect(made.left).toBeGreaterThanOrEqual(8);
          expect(made.left + width).toBeLessThanOrEqual(Math.max(room.width - 8, 8 + width));
          expect(made.top >= 0 && bottom <= room.height).toBe(true);
        },
      ),
    );
  });
});
