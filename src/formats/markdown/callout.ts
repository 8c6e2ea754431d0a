import type { Blockquote } from 'mdast';

/** A callout as Obsidian and GitHub write them, `> [!note] Title`, with its kind or title as words of its own. */
export function withoutCallout(node: Blockquote): Blockquote {
  const [first, ...rest] = node.children;
  const [opening, ...more] = first?.type === 'paragraph' ? first.children : [];
  if (opening?.type !== 'text') return node;
  const found = /^\[!(\w+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/.exec(opening.value);
  if (!found) return node;
  const kind = found[1] ?? '';
  const title = found[2] || kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
  const after = opening.value.slice(found[0].length);
  const position = first?.position ? { position: first.position } : {};
  return {
    ...node,
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'strong', children: [{ type: 'text', value: title }] }],
        ...position,
      },
      { type: 'paragraph', children: [{ type: 'text', value: after }, ...more], ...position },
      ...rest,
    ],
  };
}
