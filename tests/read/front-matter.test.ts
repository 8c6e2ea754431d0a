import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/read/front-matter.ts';

test.each([
  ['none', 'a\n---\nb', null, 'a\n---\nb', 1],
  ['one', '---\nkey: x\n---\nbody\n', 'key: x\n', 'body\n', 4],
  ['an empty one', '---\n---\nbody', '', 'body', 3],
  ['one that is never closed', '---\nkey: x\nbody', null, '---\nkey: x\nbody', 1],
  ['one that ends the file', '---\nkey: x\n---', 'key: x\n', '', 3],
  ['spaces behind the dashes', '---  \nkey: x\n--- \nbody', 'key: x\n', 'body', 4],
  [
    'dashes inside a value',
    '---\nkey: a --- b\n----\n---\nbody',
    'key: a --- b\n----\n',
    'body',
    5,
  ],
  ['a rule further down', '---\nkey: x\n---\nbody\n---\nmore', 'key: x\n', 'body\n---\nmore', 4],
])('%s', (_, text, frontMatter, body, bodyLine) => {
  expect(splitFrontMatter(text)).toEqual({ frontMatter, body, bodyLine });
});

test('the body begins on the line that is told, in any text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('---', 'key: x', '', ' ---', '--- ', 'words')),
      (lines) => {
        const text = lines.join('\n');
        const { body, bodyLine, frontMatter } = splitFrontMatter(text);
        expect(text.endsWith(body)).toBe(true);
        expect(bodyLine).toBe(text.slice(0, text.length - body.length).split('\n').length);
        if (frontMatter !== null) expect(frontMatter).not.toMatch(/^---[ \t]*$/m);
      },
    ),
  );
});
