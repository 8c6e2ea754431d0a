import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problem } from '../../../src/corpus/problem.ts';
import { RULES } from '../../../src/corpus/rules.ts';
import { asInstalled } from '../../../src/io/terminal/as-installed.ts';
import { formatProblems } from '../../../src/io/terminal/print-problems.ts';
import { asGithub, asJson } from '../../../src/io/terminal/reporters.ts';
import { rulePage } from '../../../src/io/terminal/rule-page.ts';

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

test('each reporter leads to the page on the rule', () => {
  const page = (rule: string) => `manual/rules/${rule.replace('/', '-')}.md`;
  expect(asGithub([one], '', page)).toContain('%0AMore: manual/rules/anchor-stale.md\n');
  expect(JSON.parse(asJson([one], page))[0].page).toBe('manual/rules/anchor-stale.md');
  const lines = formatProblems([one, one], { page }).split('\n');
  expect(lines.filter((line) => line.includes('More:'))).toEqual([
    '  More: manual/rules/anchor-stale.md',
  ]);
});

test('every rule of ours has a page, a rule of an extension none', () => {
  const lost = Object.keys(RULES).filter((rule) => !existsSync(rulePage(rule)));
  expect([lost, rulePage('own/stops')]).toEqual([[], '']);
});

test('a call in a hint is one that the user can make', () => {
  expect(asInstalled('Print it: npm run quote -- tram:4 "words".')).toBe(
    'Print it: npx variorum quote tram:4 "words".',
  );
  expect(asInstalled('npm start, npm run start:originals')).toBe(
    'npx variorum start, npx variorum start --private',
  );
  expect(asInstalled('npm install x')).toBe('npm install x');
});

test('programs get every problem as it is', () => {
  expect(JSON.parse(asJson([one]))).toEqual([{ ...one, page: '' }]);
});
