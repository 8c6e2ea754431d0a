import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { labelOf } from './inline.ts';

/** The nodes at the top, each footnote behind the one that first refers to it; others stay where they are. */
export function inReadingOrder(tree: Root): RootContent[] {
  const notes = new Map(
    tree.children.flatMap((node) =>
      node.type === 'footnoteDefinition' ? [[labelOf(node.identifier), node] as const] : [],
    ),
  );
  const placed = new Set<string>();
  const referred = (node: RootContent): RootContent[] => {
    const found: RootContent[] = [];
    visit(node, 'footnoteReference', ({ identifier }) => {
      const label = labelOf(identifier);
      const note = notes.get(label);
      if (!note || placed.has(label)) return;
      placed.add(label);
      found.push(note, ...referred(note));
    });
    return found;
  };
  const rest = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  const ordered = rest.flatMap((node) => [node, ...referred(node)]);
  return [...ordered, ...[...notes].flatMap(([label, node]) => (placed.has(label) ? [] : [node]))];
}
