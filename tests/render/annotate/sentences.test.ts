import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { remarkCitations } from '../../../src/render/annotate/citations.ts';
import { remarkSentences } from '../../../src/render/annotate/sentences.ts';

function sentences(markdown: string, names: readonly string[] = []): string[] {
  const processor = unified().use(remarkParse).use(remarkCitations).use(remarkSentences, { names });
  const tree = processor.runSync(processor.parse(markdown));
  const found: string[] = [];
  visit(tree, 'sentence', (node) => {
    const { line, column } = node.position?.start ?? { line: 0, column: 0 };
    found.push(`${line}:${column} ${textOf(node)} | ${node.cites.join(' ')}`);
  });
  return found;
}

test('a sentence ends where a new one begins, and has what it cites', () => {
  expect(sentences('One [@a]. Two [@b; @c]! Three [@d]?')).toEqual([
    '1:1 One. | a',
    '1:11 Two! | b c',
    '1:25 Three? | d',
  ]);
});
test('a sentence that cites nothing has its own place', () => {
  expect(sentences('One [@a]. Two. Three\nand four [@b]. Five.')).toEqual([
    '1:1 One. | a',
    '1:11 Two. | ',
    '1:16 Three and four. | b',
    '2:16 Five. | ',
  ]);
});
test('abbreviations, numbers and initials end nothing', () => {
  expect(
    sentences('Mr. Ada B. Quill paid 1.5 million on No. 7, e.g. Monday [@a]. She left [@b].'),
  ).toHaveLength(2);
});
test('closing marks belong to their sentence', () => {
  expect(
    sentences('She wrote “no.” Then [@a] she (at last.) Left [@b].').map((line) =>
      line.replace(/ \|.*/, ''),
    ),
  ).toEqual(['1:1 She wrote “no.”', '1:17 Then she (at last.)', '1:42 Left.']);
});
test('emphasis and links stay in their sentence', () => {
  expect(sentences('One *two* [three](/x/) [@a]. *Four* five [@b].')).toEqual([
    '1:1 One two three. | a',
    '1:30 Four five. | b',
  ]);
});
test('items of lists are sentences, headings and code are not', () => {
  expect(sentences('# One.\n\n- Two [@a].\n- Three [@b].\n\n```\nFour.\n```\n')).toEqual([
    '3:3 Two. | a',
    '4:3 Three. | b',
  ]);
});
test('a sentence may begin with a name in small letters that the corpus declares', () => {
  const text = 'The ferry ran. dpa said so [@a]. Was it late? “dpa” knew [@b]. The dpa.x ran [@c].';
  expect(sentences(text, ['dpa'])).toEqual([
    '1:1 The ferry ran. | ',
    '1:16 dpa said so. | a',
    '1:34 Was it late? | ',
    '1:47 “dpa” knew. | b',
    '1:64 The dpa.x ran. | c',
  ]);
  expect(sentences('It ran. dpad was there [@a].', ['dpa'])).toEqual([
    '1:1 It ran. dpad was there. | a',
  ]);
});
test('a stop behind a citation ends a sentence, whatever follows', () => {
  expect(sentences('It ran [@a]. dpa said so. It was full [@b].')).toEqual([
    '1:1 It ran. | a',
    '1:14 dpa said so. | ',
    '1:27 It was full. | b',
  ]);
  expect(sentences('It ran [@a], and *twice* [@b]. *dpa* said so [@c].')).toEqual([
    '1:1 It ran, and twice. | a b',
    '1:32 dpa said so. | c',
  ]);
});
