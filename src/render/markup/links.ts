import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { withBase } from '../../corpus/address.ts';

/** A rehype plugin: turns the addresses of links and pictures into urls under BASE. */
export const rehypeLinks: Plugin<[{ base: string }], Root> = ({ base }) => {
  return (tree) => {
    visit(tree, 'element', (node) => {
      const { href, src } = node.properties;
      if (typeof src === 'string') node.properties['src'] = withBase(base, src);
      if (typeof href === 'string') node.properties['href'] = withBase(base, href);
    });
  };
};
