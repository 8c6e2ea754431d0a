import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../src/edition/verdict.ts';
import { messagesOf } from '../../src/messages/messages.ts';
import { corpusOf } from '../small.ts';

const FIGURES = `figures:
  - id: room
    what: Room
    unit: people
    reports:
      - { at: 'ferry:3', value: 180, quote: x, scope: s }
      - { at: 'ferry:4', value: 150, quote: x, scope: s }
      - { at: 'ferry:2', value: null, quote: hundreds, scope: s }
  - id: crew
    what: Crew
    unit: people
    reports: [{ at: 'ferry:4', value: 2.5, quote: x, scope: s }]
checks:
`;
function verdict(check: string) {
  const corpus = corpusOf({
    'content/figures.yaml': `${FIGURES}  - { id: c, says: So., ${check} }\n`,
  });
  const [first] = corpus.checks;
  if (!first) throw new Error('no check');
  const { sum, verdict, at } = verdictOf(first, corpus.figures, messagesOf('en'));
  return [verdict, sum, at.join(' ')];
}
const term = (figure: string, n: number, times = 1) =>
  `{ figure: ${figure}, at: 'ferry:${n}', times: ${times} }`;

describe('a sum', () => {
  test.each([
    [
      `sum: [${term('room', 4)}, ${term('crew', 4, 12)}], equals: ${term('room', 3)}`,
      'adds-up',
      '150 + 12 × 2.5 = 180',
      'ferry:4 ferry:3',
    ],
    [
      `sum: [${term('room', 3)}, ${term('room', 4, -1)}], equals: { value: 30, why: w }`,
      'adds-up',
      '180 − 150 = 30',
      'ferry:3 ferry:4',
    ],
    [
      `sum: [${term('room', 4)}, ${term('crew', 4)}], equals: { value: 152.5, why: w }`,
      'adds-up',
      '150 + 2.5 = 152.5',
      'ferry:4',
    ],
    [
      `sum: [${term('crew', 4)}], equals: ${term('room', 4)}, compare: less`,
      'adds-up',
      '2.5 < 150',
      'ferry:4',
    ],
    [
      `sum: [${term('room', 3)}], equals: ${term('room', 4)}, compare: more`,
      'adds-up',
      '180 > 150',
      'ferry:3 ferry:4',
    ],
  ])('%s', (check, is, sum, at) => {
    expect(verdict(check)).toEqual([is, sum, at]);
  });
  test('that does not come out shows both sides', () => {
    const [is, sum] = verdict(
      `sum: [${term('room', 3)}, ${term('crew', 4)}], equals: ${term('room', 4)}`,
    );
    expect(is).toBe('does-not-add-up');
    expect(sum).toMatch(/^180 \+ 2\.5 .*182\.5.*150/);
  });
  test('of tenths is not spoilt by the arithmetic of machines', () => {
    expect(
      verdict(
        `sum: [${term('crew', 4, 0.04)}, ${term('crew', 4, 0.08)}], equals: { value: 0.3, why: w }`,
      )[0],
    ).toBe('adds-up');
  });
  test('with a value that is only words is not comparable', () => {
    expect(verdict(`sum: [${term('room', 2)}], equals: ${term('room', 4)}`)[0]).toBe(
      'not-comparable',
    );
    expect(verdict(`sum: [${term('room', 4)}], equals: ${term('room', 2)}`)[0]).toBe(
      'not-comparable',
    );
  });
  test('that authors call not comparable is computed by nobody', () => {
    expect(
      verdict(`sum: [${term('room', 3)}], equals: ${term('room', 4)}, comparable: false`),
    ).toEqual(['not-comparable', '180 and 150: not the same count', 'ferry:3 ferry:4']);
  });
});

describe('a check of dates', () => {
  test.each([
    ['days: { from: 2024-02-28, day: 3, to: 2024-03-01 }', 'adds-up'],
    ['days: { from: 2023-02-28, day: 2, to: 2023-03-01 }', 'adds-up'],
    ['days: { from: 2024-12-31, day: 2, to: 2025-01-02 }', 'does-not-add-up'],
    ['weekday: { date: 2024-02-29, is: Thursday }', 'adds-up'],
    ['weekday: { date: 1969-07-20, is: Sunday }', 'adds-up'],
    ['weekday: { date: 2024-03-01, is: Monday }', 'does-not-add-up'],
    ['months: { from: 2023-06-15, to: 2024-06-15, count: 12 }', 'adds-up'],
    ['months: { from: 2023-06-15, to: 2024-06-14, count: 11 }', 'adds-up'],
    ['months: { from: 2023-06-15, to: 2024-06-14, count: 12 }', 'does-not-add-up'],
  ])('%s %s', (check, is) => {
    expect(verdict(check)[0]).toBe(is);
  });
  test('shows what it found', () => {
    expect(verdict("days: { from: 2024-02-28, day: 3, to: 2024-03-01 }, at: ['ferry:2']")).toEqual([
      'adds-up',
      '28 February 2024 as day 1: day 3 is Friday 1 March 2024',
      'ferry:2',
    ]);
  });
});
