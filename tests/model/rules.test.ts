import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../src/model/rules.ts';

test('the README lists every rule with its sentence, in the order of the table', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const [, listed = ''] = readme.split(/<!-- \/?rules -->/);
  const lines = Object.entries(RULES).map(([rule, sentence]) => `- \`${rule}\` ${sentence}`);
  expect(listed.trim()).toBe(lines.join('\n'));
});
