import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { withBase } from '../../corpus/address.ts';

/** A rehype plugin: turns the addresses in links into urls under BASE. */
export const rehypeLinks: Plugin<[{ base: string }], Root> = ({ base }) => {
  return (tree) => {
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (typeof href === 'string') node.properties['href'] = withBase(base, href);
    });
  };
};
