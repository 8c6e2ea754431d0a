import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { remarkCitations } from '../../../src/render/annotate/citations.ts';

function parts(markdown: string): string[] {
  const processor = unified().use(remarkParse).use(remarkCitations);
  const tree: Root = processor.runSync(processor.parse(markdown));
  const found: string[] = [];
  visit(tree, (node) => {
    const start = node.position?.start;
    if (node.type === 'text') found.push(`${start?.line}:${start?.column} ${node.value}`);
    if (node.type === 'citation')
      found.push(`${start?.line}:${start?.column} @${node.ids.join(' @')}`);
  });
  return found;
}

test('a citation takes the space before it with it', () => {
  expect(parts('One [@a].')).toEqual(['1:1 One', '1:4 @a', '1:9 .']);
});
test('one bracket may cite several, passages among them', () => {
  expect(parts('One [@a; @b-c;@ferry:12a].')).toEqual([
    '1:1 One',
    '1:4 @a @b-c @ferry:12a',
    '1:26 .',
  ]);
});
test('each knows its place, on later lines too', () => {
  expect(parts('One\ntwo [@a] and\nthree [@b]')).toEqual([
    '1:1 One\ntwo',
    '2:4 @a',
    '2:9  and\nthree',
    '3:6 @b',
  ]);
});
test.each(['[a]', '[@]', '[@ a]', '@a', '`[@a]`', '[a @b]', '[#a]', '[@a'])(
  '“%s” is no citation',
  (text) => {
    expect(parts(text).join()).not.toContain(' @a @');
    expect(parts(text).filter((part) => /^\d+:\d+ @/.test(part) && part !== '1:1 @a')).toEqual([]);
  },
);
test('citations in emphasis and links are found', () => {
  expect(parts('*One [@a]* [two [@b]](/c/)')).toEqual(expect.arrayContaining(['1:5 @a']));
});
