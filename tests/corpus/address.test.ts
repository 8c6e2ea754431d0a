import { expect, test } from 'vitest';
import { address, anchor, formerAddresses, PATTERNS, patternOf } from '../../src/corpus/address.ts';

test('each thing has its own page or anchor', () => {
  expect(address.claim('fares')).toBe('/claims/fares/');
  expect(address.passage('courier', '12a')).toBe('/sources/courier/#p12a');
  expect(address.sourceTwin('courier', 'md')).toBe('/sources/courier.md');
  expect(address.silence('index', 'fares')).toBe('/explainer/#s-fares');
  expect(anchor.passage('12a')).toBe('p12a');
  expect(anchor.note('fares')).toBe('n-fares');
});

test('an address tells which pattern it follows, and with what parts', () => {
  expect(patternOf('/sources/courier/#p12')).toEqual({
    name: 'passage',
    parts: { key: 'courier', n: '12' },
    isFormer: false,
  });
  expect(patternOf('/claims/')?.name).toBe('claims');
  expect(patternOf('/about/')).toEqual({ name: 'page', parts: { slug: 'about' }, isFormer: false });
  expect(patternOf('/explainer/crossing/#when')).toBe(undefined);
});

test('no two patterns make the same address', () => {
  const made = Object.entries(PATTERNS).flatMap(([name, { now, former }]) =>
    [now, ...former].map((pattern: string) => ({
      name,
      path: pattern.replace(/:[a-z]+/g, 'x1'),
    })),
  );
  expect(new Set(made.map(({ path }) => path)).size).toBe(made.length);
  for (const { name, path } of made) expect(patternOf(path)?.name).toBe(name);
});

test('nothing has moved yet, so nothing has a former address', () => {
  expect(formerAddresses('/claims/fares/')).toEqual([]);
  expect(formerAddresses('/explainer/crossing/#when')).toEqual([]);
});
