import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Lookup } from '../../edition/lookup.ts';
import { apparatus, apparatusEntry } from './apparatus.ts';
import { panelOf } from './panel.ts';

/**
 * A rehype plugin for the explainer: numbers its sentences and puts behind each paragraph what they rest on, closed,
 * so that evidence opens where the claim stands.
 */
export const rehypeEvidence: Plugin<[{ find: Lookup }], Root> = ({ find }) => {
  return (tree) => {
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined || !['p', 'li', 'dd', 'td'].includes(node.tagName)) return;
      const opened: Element[] = [];
      const entries: Element[] = [];
      visit(node, 'element', (inner) => {
        if (inner.tagName !== 'Claim') return;
        count += 1;
        inner.properties['n'] = String(count);
        const cited = String(inner.properties['id'] ?? '')
          .split(' ')
          .flatMap((id) => find.cited(id) ?? []);
        opened.push(panelOf(cited, count, find));
        entries.push(apparatusEntry(cited, count, find));
      });
      if (opened.length === 0) return;
      if (node.tagName === 'p') {
        // Where a paragraph has its evidence beside it already, it needs no apparatus.
        const added = isOpen(node) ? opened : [apparatus(entries), ...opened];
        parent.children.splice(index + 1, 0, ...added);
        return [SKIP, index + 1 + added.length];
      }
      node.children.push(...opened);
      return SKIP;
    });
  };
};

function isOpen({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('first-claim');
}
