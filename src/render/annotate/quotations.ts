import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { quotations } from '../../text/quotations.ts';

/** A remark plugin: finds the quotations of each passage, “…”, and records them as ranges over its text. */
export const remarkQuotations: Plugin<[], Root> = () => (tree) => {
  for (const node of tree.children) {
    if (node.type !== 'passage') continue;
    for (const { start, end } of quotations(node.value).found)
      node.ranges.push({ kind: 'quotation', id: '', start, end });
  }
};
