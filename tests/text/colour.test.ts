import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, readColour } from '../../src/text/colour.ts';

const ratio = (one: string, other: string) =>
  Math.round(contrast(readColour(one) ?? [0, 0, 0], readColour(other) ?? [0, 0, 0]) * 100) / 100;

test('black on white is 21 to 1, a colour on itself 1 to 1', () => {
  expect([ratio('#000', '#ffffff'), ratio('#777', '#777')]).toEqual([21, 1]);
});

test('the grey that is just not enough on white is just not enough', () => {
  expect([ratio('#777777', '#fff'), ratio('#767676', '#fff')]).toEqual([4.48, 4.54]);
});

test('the same red in every notation is the same light', () => {
  const same = ['#f00', '#ff0000', 'rgb(255 0 0)', 'rgb(100%, 0%, 0%)', 'hsl(0deg 100% 50%)'];
  expect(same.map((one) => ratio(one, '#fff'))).toEqual(same.map(() => 4));
  expect(ratio('oklch(62.796% 0.25768 29.2339)', '#fff')).toBe(4);
});

test.each(['red', '#ff', '#ff00', 'rgb(1 2)', 'rgb(1 2 3 / 50%)', 'oklch(0.5 40% 20)', '#ggg', ''])(
  'what is no colour of ours, “%s”, is not guessed',
  (text) => expect(readColour(text)).toBeUndefined(),
);

test('any text gives three parts within 0 and 1, or nothing', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom('rgb', 'hsl', 'oklch'), fc.float(), fc.float(), fc.float())
      .map(([name, ...parts]) => `${name}(${parts.join(' ')})`),
  );
  fc.assert(
    fc.property(text, (one) => {
      const found = readColour(one) ?? [0, 0, 0];
      expect(found.every((part) => part >= 0 && part <= 1)).toBe(true);
    }),
  );
});
