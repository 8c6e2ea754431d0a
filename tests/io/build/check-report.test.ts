import { expect, test } from 'vitest';
import type { CheckView } from '../../../src/edition/data-view.ts';
import { coverageReport, sumsReport } from '../../../src/io/build/check-report.ts';

const check = {
  id: 'lamps-add-up',
  says: 'The lamps on both banks make up the total.',
  sum: '12 + 21 = 33',
  verdict: 'adds-up',
  why: '',
  at: ['tram:3', 'bridge:4'],
} satisfies Partial<CheckView>;

test('prints every check with its sum, its verdict, the reason and the passages, and counts verdicts', () => {
  const other = {
    ...check,
    id: 'other',
    verdict: 'not-comparable',
    sum: '',
    why: 'Other days.',
    at: [],
  } satisfies Partial<CheckView>;
  expect(sumsReport([check, other]).join('\n')).toBe(`lamps-add-up: adds up
  The lamps on both banks make up the total.
  12 + 21 = 33
  tram:3, bridge:4

other: not comparable
  The lamps on both banks make up the total.
  Other days.

2 checks; that add up: 1, that do not: 0, not comparable: 1`);
});

test('coverage says how far the checks reach, and of each account how much of its original it shows', () => {
  const summary = {
    sources: 1,
    passages: 14,
    notes: 0,
    claims: 3,
    quotations: { ok: 9, attested: 0, unchecked: 1 },
    explainerSentences: 8,
    explainerCited: 8,
    numbers: 4,
    numbersBound: 4,
    passagesCitedOrExcused: 13,
    unusedClaims: ['a-claim'],
    unresolvedWeekdays: ['tram:3 Monday'],
  };
  const shares = {
    original: 100,
    account: 60,
    quoted: 20,
    printed: 30,
    quotedShare: 0.2,
    accountShare: 0.6,
    accountLetters: 0.6,
    printedShare: 0.3,
  };
  const place = { file: 'seeds/tram.md', line: 9, column: 1 };
  const runs = [{ source: 'tram', words: 'eight words', length: 8, place }];
  const verification = { report: [{ key: 'tram', echo: 'checked' as const, shares, runs }] };
  expect(coverageReport({ edition: { summary }, verification }).join('\n')).toBe(`
passages cited or excused  13 of 14
quotations                 9 ok, 0 attested, 1 unchecked
explainer sentences cited  8 of 8
numbers bound              4 of 4
claims used                2 of 3
  not used                 a-claim
weekdays without a date    tram:3 Monday

tram: account 60.0 % of the original's length, quoted 20.0 %, printed anywhere 30.0 %; words compared: checked
  seeds/tram.md:9 shares 8 words: eight words`);
});
