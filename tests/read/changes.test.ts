import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, keptNumbers } from '../../src/read/changes.ts';

const numbered = (texts: readonly string[]) => texts.map((text, i) => ({ n: String(i + 1), text }));
const kept = (before: readonly string[], after: readonly string[]) =>
  keptNumbers(changesBetween(numbered(before), numbered(after)));

test('passages keep their numbers, a new one is put behind the one before, and what is gone leaves its place', () => {
  expect(
    kept(
      ['The tram', 'It runs on Monday.', 'It stops at the harbour.', 'Nobody pays.'],
      ['The tram', 'It is new.', 'It runs on every Monday.', 'Nobody pays.', 'The end.'],
    ),
  ).toEqual({ numbers: ['1', '1a', '2', '4', '4a'], gone: [{ n: '3', at: 3 }] });
});

test('what stands before all has a number too, and letters go on behind z', () => {
  expect(kept(['Tram'], ['Bell', 'Tram']).numbers).toEqual(['0a', '1']);
  const many = Array.from({ length: 28 }, (_, i) => `new ${i}`);
  const { numbers } = kept(['Tram', 'Ferry'], ['Tram', ...many, 'Ferry']);
  expect(numbers.slice(-4)).toEqual(['1z', '1za', '1zb', '2']);
});

test('whatever is changed, equal words keep their number, and none is given twice', () => {
  const texts = fc.array(fc.constantFrom('one', 'two', 'three four', 'five six seven', 'eight'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const changes = changesBetween(numbered(before), numbered(after));
      const { numbers, gone } = keptNumbers(changes);
      expect(numbers).toHaveLength(after.length);
      const all = [...numbers, ...gone.map(({ n }) => n)];
      expect(new Set(all).size).toBe(all.length);
      expect(numbered(before).every(({ n }) => all.includes(n))).toBe(true);
      for (const change of changes)
        if (change.is === 'same') expect(change.before.text).toBe(change.after.text);
      if (before.join() === after.join())
        expect(numbers).toEqual(numbered(before).map(({ n }) => n));
    }),
    { numRuns: 500 },
  );
});
