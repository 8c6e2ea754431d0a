import type { Parent, Root, RootContent, Text } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const CITATION = /\s?\[(@[^\s;\]]+(?:\s*;\s*@[^\s;\]]+)*)\]/g;

/** A remark plugin: turns `[@id]` and `[@a; @b]` in prose, with the space before them, into citations. Code is left as it is. */
export const remarkCitations: Plugin<[], Root> = () => (tree) => {
  const inNotes = tree.children.flatMap((node): Parent[] =>
    node.type === 'passage' ? node.notes : [],
  );
  for (const root of [tree, ...inNotes]) {
    visit(root, 'text', (node: Text, index, parent) => {
      if (!parent || index === undefined) return;
      const parts = cutText(node);
      if (parts.length === 1) return;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  }
};

function cutText(node: Text): RootContent[] {
  const parts: RootContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(CITATION)) {
    if (match.index > from) parts.push(textAt(node, from, match.index));
    const ids = (match[1] ?? '').split(';').map((id) => id.trim().slice(1));
    parts.push({
      type: 'citation',
      ids,
      ...position(node, match.index, match.index + match[0].length),
    });
    from = match.index + match[0].length;
  }
  if (from < node.value.length || parts.length === 0)
    parts.push(textAt(node, from, node.value.length));
  return parts;
}

/** A piece of a text node, with its own position. */
export function textAt(node: Text, start: number, end: number): Text {
  return { type: 'text', value: node.value.slice(start, end), ...position(node, start, end) };
}

/** Position of a piece of a text node; exact as long as the text has no escapes before it on its line. */
function position(node: Text, start: number, end: number): Pick<Text, 'position'> {
  if (!node.position) return {};
  const point = (offset: number) => {
    const before = node.value.slice(0, offset).split('\n');
    const last = before.at(-1) ?? '';
    const from = node.position?.start ?? { line: 1, column: 1 };
    return before.length === 1
      ? { line: from.line, column: from.column + last.length }
      : { line: from.line + before.length - 1, column: last.length + 1 };
  };
  return { position: { start: point(start), end: point(end) } };
}
