import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Edition } from '../../edition/edition.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { literalAttributes } from '../../read/content.ts';
import { BLOCKS } from './blocks.ts';

/**
 * A remark plugin: replaces each documented block, `<Claims phase="two" />`, with the elements that it makes of the edition.
 * Unknown components are reported by the checks and make nothing here.
 */
export const remarkBlocks: Plugin<[{ edition: Edition; find: Lookup }], Root> = ({
  edition,
  find,
}) => {
  return (tree) => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const block = node.name && Object.hasOwn(BLOCKS, node.name) ? BLOCKS[node.name] : undefined;
      const elements = block
        ? block.make({ edition, find, attributes: literalAttributes(node) })
        : [];
      node.data = {
        ...node.data,
        hChildren: elements,
        hName: 'div',
        hProperties: { dataBlock: node.name ?? '' },
      };
    });
  };
};
