import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { anchor } from '../../corpus/address.ts';
import type { TextRange } from '../../read/nodes.ts';
import { cut } from '../../text/cut.ts';

/**
 * A rehype plugin: cuts the words of each passage at every edge of every range. Quotations become `<q>`, in the language `quotedIn` where
 * it is not that of the passage, with flat `<mark>` pieces inside;
 * each note gets one reference at the end of the words it is about, its number in the order of the page. The words stay as they are.
 */
export const rehypeMarks: Plugin<
  [{ labels: ReadonlyMap<string, string>; quotedIn?: string | undefined }],
  Root
> = ({ labels, quotedIn }) => {
  return (tree) => {
    const numbers = new Map<string, number>();
    visit(tree, 'element', (node) => {
      const ranges = node.data?.ranges;
      if (!ranges) return;
      const text = node.children
        .map((child) => (child.type === 'text' ? child.value : ''))
        .join('');
      delete node.data;
      node.children = marked(text, ranges, quotedIn, (id) => {
        if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
        return reference(id, numbers.get(id) ?? 0, labels.get(id) ?? 'Note');
      });
    });
  };
};

function marked(
  text: string,
  ranges: readonly TextRange[],
  lang: string | undefined,
  refer: (id: string) => Element,
): ElementContent[] {
  const notes = ranges.filter((range) => range.kind === 'note');
  const segments = cut(text.length, [
    ...ranges
      .filter((range) => range.kind === 'quotation')
      .map(({ start, end }) => ({ start, end, id: 'q' })),
    ...notes.map(({ start, end, id }) => ({ start, end, id: `n:${id}` })),
  ]);
  const children: ElementContent[] = [];
  let quoted: Element | undefined;
  for (const segment of segments) {
    const isQuoted = segment.ids.includes('q');
    const about = segment.ids.filter((id) => id.startsWith('n:')).map((id) => id.slice(2));
    const words: ElementContent = { type: 'text', value: text.slice(segment.start, segment.end) };
    const piece: ElementContent =
      about.length > 0
        ? {
            type: 'element',
            tagName: 'mark',
            properties: { dataNotes: about.join(' ') },
            children: [words],
          }
        : words;
    if (isQuoted) {
      if (!quoted) {
        quoted = { type: 'element', tagName: 'q', properties: { lang }, children: [] };
        children.push(quoted);
      }
      quoted.children.push(piece);
    } else {
      quoted = undefined;
      children.push(piece);
    }
    const target = quoted ?? { children };
    for (const note of notes)
      if (note.end === segment.end && note.end > note.start) target.children.push(refer(note.id));
    const closes = ranges.some((range) => range.kind === 'quotation' && range.end === segment.end);
    if (closes) quoted = undefined;
  }
  for (const note of notes) if (note.end === note.start) children.push(refer(note.id));
  return children;
}

/** The number is an attribute that styles show, no text: it is in no selection, copy or link to words, and no search of a browser is cut by it. */
function reference(id: string, number: number, label: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      role: 'doc-noteref',
      id: `r-${id}`,
      href: `#${anchor.note(id)}`,
      ariaLabel: `${number}, ${label}`,
      dataNumber: String(number),
    },
    children: [],
  };
}
