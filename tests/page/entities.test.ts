import { expect, test } from 'vitest';
import { sortName } from '../../src/page/entities.ts';

test.each([
  ['person', 'Livia Brandt', [], 'Brandt, Livia'],
  ['person', 'Ada de Wit', ['de Wit', 'Ada'], 'de Wit, Ada'],
  ['person', 'Okafor', [], 'Okafor, '],
  ['place', 'Brewery Lane', ['Lane'], 'Brewery Lane'],
] as const)('a %s is sorted by the name that stands alone: %s', (kind, name, variants, sorted) => {
  expect(sortName({ kind, name, variants: [...variants] })).toBe(sorted);
});
