import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Lookup } from '../../edition/lookup.ts';
import { markHeads, markKey } from './mark.ts';

/** A rehype plugin: puts the signs of sources over each list of claims, and before the first what the signs of its marks mean. */
export const rehypeMarkKeys: Plugin<[{ find: Lookup }], Root> = ({ find }) => {
  return (tree) => {
    let isExplained = false;
    visit(tree, 'element', (node, index, parent) => {
      const { className } = node.properties;
      if (!parent || index === undefined || node.tagName !== 'ul') return undefined;
      if (!Array.isArray(className) || !className.includes('claims')) return undefined;
      const before = [
        ...(isExplained ? [] : [markKey(find.sources, claimsOf(tree, find), find.say)]),
        ...markHeads(find.sources),
      ];
      isExplained = true;
      parent.children.splice(index, 0, ...before);
      return [SKIP, index + before.length + 1];
    });
  };
};

/** The claims that a page cites. */
function claimsOf(tree: Root, find: Lookup) {
  const ids = new Set<string>();
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'Claim') return;
    for (const id of String(properties['id'] ?? '').split(' ')) ids.add(id);
  });
  return [...ids].flatMap((id) => find.claim(id) ?? []);
}
