import { expect, test } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { claims, excused, harbour, original } from './harbour.ts';

const all = claims(`- id: closure
  text: The bridge was to close.
  evidence: [{ at: 'gazette:1' }, { at: 'gazette:2' }, { at: 'gazette:3' }, { at: 'gazette:4' }]
`);
const ledger = {
  'content/figures.yaml': `figures:
  - id: days
    what: Length of the closure
    unit: days
    reports: [{ at: 'gazette:1', value: 42, quote: 42 days, scope: the whole closure }]
  - id: bolts
    what: Bolts to be replaced
    unit: bolts
    reports: [{ at: 'gazette:2', value: 33, quote: '33 of its 1,900 bolts', scope: of the bridge }]
  - id: boats
    what: Boats
    unit: boats
    reports: [{ at: 'gazette:4', value: 2, quote: Two boats, scope: until March }]
`,
};

function problems(files: Record<string, string>, here = true): string[] {
  const originals = here ? [original()] : [];
  const found = verify(harbour(files), { originals, lock: [] }).problems;
  return found.map(({ rule, message }) => `${rule} ${message}`);
}

test('a corpus in which all is cited and counted has no problem', () => {
  expect(problems({ ...all, ...ledger })).toEqual([]);
});

test('a corpus without claims is held to nothing', () => {
  expect(problems({})).toEqual([]);
});

test('a passage that no claim cites is told, or excused', () => {
  const some = claims(
    "- id: c\n  text: So.\n  evidence: [{ at: 'gazette:1' }, { at: 'gazette:2' }, { at: 'gazette:4' }]",
  );
  expect(problems({ ...some, ...ledger })).toEqual(['coverage/passage No claim cites gazette ¶3.']);
  expect(
    problems({ ...some, ...ledger, ...excused("uncited: [{ at: 'gazette:3', why: a test }]") }),
  ).toEqual([]);
});

test('a number that is not in the ledger is told, with or without the original', () => {
  const figures = ledger['content/figures.yaml'];
  const without = {
    'content/figures.yaml': figures.replace(
      "value: 33, quote: '33 of its 1,900",
      "value: 1900, quote: '1,900",
    ),
  };
  expect(problems({ ...all, ...without })).toEqual([
    'coverage/number The number 33 of gazette ¶2 is not in the ledger.',
  ]);
  expect(problems({ ...all, ...without }, false)).toEqual([
    'coverage/number The number 33 of gazette ¶2 is not in the ledger.',
  ]);
  expect(
    problems({
      ...all,
      ...without,
      ...excused("unledgered: [{ at: 'gazette:2', value: '33', why: a test }]"),
    }),
  ).toEqual([]);
});

test('the date of an event at the passage answers for its numbers', () => {
  const events = {
    'content/events.yaml':
      "- { id: closes, date: 2042-02-10, basis: stated, says: It closed., at: ['gazette:1'] }",
  };
  const figures = {
    'content/figures.yaml': ledger['content/figures.yaml'].replace(
      / {2}- id: days[\s\S]*?whole closure \}\]\n/,
      '',
    ),
  };
  expect(problems({ ...all, ...figures })).toEqual([
    'coverage/number The number 42 of gazette ¶1 is not in the ledger.',
  ]);
  const dated = {
    'content/events.yaml': events['content/events.yaml'].replace('2042-02-10', '2031-02-10'),
  };
  expect(problems({ ...all, ...figures, ...dated })).toHaveLength(1);
  const lines = { 'seeds/bridge.md': harbourSeed().replace('42 days', '10 days') };
  expect(
    verify(harbour({ ...all, ...figures, ...dated, ...lines }), { originals: [], lock: [] })
      .problems,
  ).toEqual([]);
});

test('numbers that site.yaml allows, and ordinals but before a unit, count nothing', () => {
  const seed = (words: string) => ({
    'seeds/bridge.md': harbourSeed().replace('A closure of 42 days was due.', words),
  });
  const run = (words: string, site = '') =>
    verify(harbour({ ...all, ...ledger, ...seed(words), 'content/site.yaml': site }), {
      originals: [],
      lock: [],
    }).problems.map(({ message }) => message);
  expect(run('The third phase and one more.')).toEqual([]);
  expect(run('The third week.')).toEqual(['The number third of gazette ¶1 is not in the ledger.']);
  expect(run('The three-phase plan.')).toEqual([
    'The number three of gazette ¶1 is not in the ledger.',
  ]);
  expect(
    run('The three-phase plan.', 'numbers: { allow: [{ match: three-phase, why: a name }] }'),
  ).toEqual([]);
});

test('idle excuses are told', () => {
  const idle = excused(
    "uncited: [{ at: 'gazette:3', why: a test }]\nunledgered: [{ at: 'gazette:2', value: '33', why: a test }]",
  );
  expect(problems({ ...all, ...ledger, ...idle })).toEqual([
    'excuse/idle The excuse for gazette ¶3 (uncited) excuses nothing.',
    'excuse/idle The excuse “33” for gazette ¶2 (unledgered) excuses nothing.',
  ]);
});

test('texts of one’s own are held to nothing', () => {
  expect(
    problems({ ...all, ...ledger, 'seeds/log.txt': 'Log\n\nThe gate shut 12 times.' }),
  ).toEqual([]);
});

function harbourSeed(): string {
  return `---
key: gazette
title: Bridge to close
titleBy: us
rights: { holder: Elm Gazette, basis: quotation }
original: { file: bridge.txt }
---
¶1 A closure of 42 days was due.

¶2 From Monday 33 bolts out of 1,900 were to be renewed.

¶3 Nobody would wait.

¶4 There would be two boats.
`;
}
