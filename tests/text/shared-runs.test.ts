import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedRuns } from '../../src/text/shared-runs.ts';
import { words } from '../../src/text/words.ts';

const runs = (ours: string, theirs: string, least: number) =>
  sharedRuns(ours, theirs, least).map(({ start, end }) => ours.slice(start, end));

test.each<[string, string, string, string[]]>([
  ['none', 'a b c', 'd e f', []],
  ['start', 'a b c x y', 'q a b c', ['a b c']],
  ['end', 'x y a b c', 'a b c q', ['a b c']],
  ['whole', 'a b c', 'a b c', ['a b c']],
  ['touching', 'a b c d e f', 'd e f q a b c', ['a b c', 'd e f']],
  ['overlapping', 'a b c d e', 'a b c q c d e', ['a b c', 'c d e']],
  ['nested', 'x a b c d y', 'a b c q x a b c d', ['x a b c d']],
  ['same', 'a b c x a b c', 'a b c', ['a b c', 'a b c']],
  ['too short', 'a b x', 'a b y', []],
])('finds runs: %s', (_, ours, theirs, expected) => {
  expect(runs(ours, theirs, 3)).toEqual(expected);
});

test('compares by letters and digits and says where both stand', () => {
  expect(sharedRuns('Then “The Crew’s boat”!', "so the CREW'S — boat", 3)).toEqual([
    { start: 6, end: 21, theirStart: 3, theirEnd: 20, length: 3 },
  ]);
});

test('finds exactly the maximal runs, as slow counting does', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 4 }), (ours, theirs, least) => {
      const found = sharedRuns(ours, theirs, least);
      expect(found.map(({ start, end }) => [start, end])).toEqual(slowRuns(ours, theirs, least));
      for (const run of found) {
        expect(theirs.slice(run.theirStart, run.theirEnd)).toBe(ours.slice(run.start, run.end));
      }
    }),
    { numRuns: 500 },
  );
});

function slowRuns(ours: string, theirs: string, least: number): [number, number][] {
  const own = words(ours);
  const found: [number, number][] = [];
  let reached = 0;
  own.forEach((first, from) => {
    let to = from;
    while (
      to < own.length &&
      ` ${theirs} `.includes(
        ` ${own
          .slice(from, to + 1)
          .map(({ text }) => text)
          .join(' ')} `,
      )
    )
      to++;
    if (to - from >= least && to > reached) found.push([first.start, own[to - 1]?.end ?? 0]);
    reached = Math.max(reached, to);
  });
  return found;
}

test('stays fast on a text that repeats one word', () => {
  const text = 'tick '.repeat(20_000);
  expect(sharedRuns(text, text, 8)).toHaveLength(1);
});
