import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * A rehype plugin: where a block shows something whose address is on another page, its anchor is not made a second time;
 * its words are a link there. `addresses` are those of silences and positions.
 */
export const rehypeElsewhere: Plugin<[{ at: string; addresses: readonly string[] }], Root> = ({
  at,
  addresses,
}) => {
  const elsewhere = new Map(
    addresses
      .filter((address) => address.includes('#') && !address.startsWith(`${at}#`))
      .map((address) => [address.slice(address.indexOf('#') + 1), address]),
  );
  return (tree) => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'dt' && node.tagName !== 'h3') return;
      const href = elsewhere.get(String(node.properties['id'] ?? ''));
      if (href === undefined) return;
      delete node.properties['id'];
      node.children = [h('a', { href }, node.children)];
    });
  };
};
