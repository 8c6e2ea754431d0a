import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/read/yaml.ts';

const told = (text: string) => {
  const read = readYaml('a.yaml', text, z.unknown(), []);
  return read.ok
    ? []
    : read.problems.map(({ line, message, hint }) => `${line} ${message} ${hint}`);
};

test.each([
  ['a colon in a text', '- id: a\n  text: The stop: gone\n', 2, /colon.*quotes/],
  ['a text that begins with @', 'at: @stop\n', 1, /cannot begin with this sign/],
  ['a tab', 'a:\n\t- b\n', 2, /tab.*spaces/],
  ['a bracket that is not closed', '- { at: [a, b }\n- { at: c }\n- { at: d }\n', 1, /clos/],
])('%s is told once, with what to do', (_, text, line, words) => {
  const [first, ...more] = told(text);
  expect(first).toMatch(words);
  expect(first).toMatch(new RegExp(`^${line} `));
  expect(more).toEqual([]);
});

test('every key that stands twice is told', () => {
  expect(told('a: 1\na: 2\nb: 1\nb: 2\n')).toHaveLength(2);
});
