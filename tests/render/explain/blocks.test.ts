import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { lookup } from '../../../src/edition/lookup.ts';
import { literalAttributes } from '../../../src/read/content.ts';
import { BLOCKS } from '../../../src/render/explain/blocks.ts';
import { compiled } from '../../fixture.ts';

const { corpus, edition } = compiled('tramline');

/** The blocks that the outlines of a corpus on another subject use, each with its attributes. */
function used(): { name: string; attributes: Map<string, string> }[] {
  const found: { name: string; attributes: Map<string, string> }[] = [];
  for (const { body } of [...corpus.explainer, ...corpus.pages])
    visit(body, 'mdxJsxFlowElement', (node) => {
      found.push({ name: node.name ?? '', attributes: literalAttributes(node) });
    });
  return found;
}

test('every block is used in a corpus on another subject', () => {
  const names = new Set(used().map(({ name }) => name));
  expect(Object.keys(BLOCKS).filter((name) => !names.has(name))).toEqual([]);
});
test('and each of them makes something there', () => {
  const find = lookup(edition);
  const empty = used()
    .filter(
      ({ name, attributes }) =>
        BLOCKS[name]?.make(attributes, { edition, find, instead: () => '' }).elements.length === 0,
    )
    .map(({ name }) => name);
  expect(empty).toEqual([]);
});
