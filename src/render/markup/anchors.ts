import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { HAND_WRITTEN } from '../../read/headings.ts';

/** A rehype plugin: gives each heading the id that its author wrote behind it, `## Heading [#id]`, and takes that off the page. */
export const rehypeAnchors: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (node) => {
    if (!/^h[2-4]$/.test(node.tagName) || node.properties['id'] !== undefined) return;
    const id = HAND_WRITTEN.exec(textOf(node))?.[1];
    if (id === undefined) return;
    node.properties['id'] = id;
    const last = node.children.at(-1);
    if (last?.type === 'text') last.value = last.value.replace(HAND_WRITTEN, '');
  });
};
