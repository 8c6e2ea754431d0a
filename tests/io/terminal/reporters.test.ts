import { expect, test } from 'vitest';
import { problem } from '../../../src/corpus/problem.ts';
import { asGithub, asJson } from '../../../src/io/terminal/reporters.ts';

const one = problem(
  'anchor/stale',
  { file: 'content/claims/a, b.yaml', line: 3, column: 5 },
  '100 % of it: no\nsecond line',
  'Copy the words.',
);

test('GitHub is told the place, the rule and the words, in one line whatever they hold', () => {
  expect(asGithub([one], 'docs')).toBe(
    '::error file=docs/content/claims/a%2C b.yaml,line=3,col=5,title=anchor/stale::100 %25 of it: no%0Asecond line%0ACopy the words.\n',
  );
});

test('a problem without a file has no place', () => {
  const told = problem('settings/value', { file: 'command line', line: 0, column: 0 }, 'No.', '');
  expect(asGithub([told])).toBe('::error title=settings/value::No.\n');
});

test('programs get every problem as it is', () => {
  expect(JSON.parse(asJson([one]))).toEqual([one]);
});
