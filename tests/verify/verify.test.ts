import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { hostile } from '../text/hostile.ts';
import { harbour, ORIGINAL, original } from './harbour.ts';

test('problems come sorted by place, and the same each time', () => {
  const changed = ORIGINAL.map((line) => line.replaceAll(/[0-9]/g, '7'));
  const run = () => verify(harbour(), { originals: [original(changed)], lock: [], strict: true });
  const lines = run().problems.map(({ line }) => line);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  expect(lines.length).toBeGreaterThan(0);
  expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
});

test('never throws, whatever account and original are', () => {
  const corpus = harbour();
  fc.assert(
    fc.property(
      fc.array(hostile, { maxLength: 5 }),
      fc.array(hostile, { maxLength: 5 }),
      (ours, theirs) => {
        const sources = corpus.sources.map((source) => ({
          ...source,
          passages: source.passages.map((passage, index) => ({
            ...passage,
            text: ours[index] ?? '',
          })),
        }));
        const { report } = verify(
          { ...corpus, sources },
          { originals: [original(theirs)], lock: [] },
        );
        expect(report.map(({ echo }) => echo)).toEqual(['checked']);
      },
    ),
  );
});

test('an account that is its original in quotation marks has only ok quotations', () => {
  const corpus = harbour();
  const line = fc.array(
    fc.constantFrom('north', 'gate', '33', '4.5', 'crew’s', 'can’t', 'cafe\u0301'),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(
      fc.array(
        line.map((list) => list.join(' ')),
        { minLength: 5, maxLength: 5 },
      ),
      (theirs) => {
        const sources = corpus.sources.map((source) => ({
          ...source,
          passages: source.passages.map((passage, index) => ({
            ...passage,
            text: `“${theirs[index]}”`,
          })),
        }));
        const { quotations } = verify(
          { ...corpus, sources },
          { originals: [original(theirs)], lock: [] },
        );
        expect(quotations.map(({ outcome }) => outcome.status)).toEqual(quotations.map(() => 'ok'));
      },
    ),
  );
});
