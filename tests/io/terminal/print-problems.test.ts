import { expect, test } from 'vitest';
import { problem } from '../../../src/corpus/problem.ts';
import { formatProblems } from '../../../src/io/terminal/print-problems.ts';

const stale = problem(
  'anchor/stale',
  { file: 'content/claims/terms.yaml', line: 14, column: 21 },
  '“33 lamp” is not in tram ¶14 as whole words.',
  'Nearest: “33 lamps”. Copy the words from there, or cite another passage.',
);

test('prints place and rule, then message and hint, then the number', () => {
  expect(formatProblems([stale])).toBe(`content/claims/terms.yaml:14:21  anchor/stale
  “33 lamp” is not in tram ¶14 as whole words.
  Nearest: “33 lamps”. Copy the words from there, or cite another passage.

1 problem
`);
});

test('sorts by place and counts', () => {
  const first = { ...stale, line: 2, hint: '' };
  const lines = formatProblems([stale, first]).split('\n');
  expect(lines[0]).toBe('content/claims/terms.yaml:2:21  anchor/stale');
  expect(lines.at(-2)).toBe('2 problems');
});

test('puts the folder of the corpus before its files, not before other places', () => {
  const flag = problem('settings/unknown', { file: 'command line', line: 0, column: 0 }, 'm', '');
  const away = { ...stale, file: '/elsewhere/a.txt' };
  const text = formatProblems([stale, flag, away], { folder: 'fixtures/tram' });
  expect(text).toContain('fixtures/tram/content/claims/terms.yaml:14:21  ');
  expect(text).toContain('\ncommand line  settings/unknown\n');
  expect(text).toContain('/elsewhere/a.txt:14:21  ');
});

test('has colours only when asked', () => {
  const esc = String.fromCharCode(27);
  expect(formatProblems([stale])).not.toContain(esc);
  expect(formatProblems([stale], { hasColour: true })).toContain(
    `${esc}[31manchor/stale${esc}[39m`,
  );
});

test('shows characters of untrusted text that would move or hide what a terminal shows', () => {
  const hostile = { ...stale, message: 'a\u001b[2Jb\u202ec\nd' };
  expect(formatProblems([hostile])).toContain('  a\\u{1b}[2Jb\\u{202e}c\n  d\n');
});
