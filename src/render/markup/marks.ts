import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { anchor } from '../../corpus/address.ts';
import type { Say } from '../../messages/messages.ts';
import { cutWords } from './cut-words.ts';

/**
 * A rehype plugin: cuts the words of each passage at every edge of every range. Quotations become `<q>`, in the language `quotedIn` where
 * it is not that of the passage, marks of the document elements in it, and words that notes are about flat `<mark>` pieces inside of all;
 * each note gets one reference at the end of the words it is about, its number in the order of the page. The words stay as they are.
 */
export const rehypeMarks: Plugin<
  [{ labels: ReadonlyMap<string, string>; quotedIn?: string | undefined; say: Say }],
  Root
> = ({ labels, quotedIn, say: { reading, frame } }) => {
  return (tree) => {
    const numbers = new Map<string, number>();
    let signs = 0;
    visit(tree, 'element', (node) => {
      const over = node.data?.over;
      if (!over) return;
      const text = node.children
        .map((child) => (child.type === 'text' ? child.value : ''))
        .join('');
      delete node.data;
      node.children = cutWords(text, over, {
        quotedIn,
        note: (id) => {
          if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
          return reference(id, numbers.get(id) ?? 0, labels.get(id), frame.comma);
        },
        sign: (to) => {
          signs += 1;
          return footnoteSign(to, signs, reading);
        },
      });
    });
  };
};

function footnoteSign(to: string, number: number, say: Say['reading']): Element {
  const [at = '', label = ''] = to.split('\n');
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['footnote-sign'],
      role: 'doc-noteref',
      id: anchor.footnoteSign(number),
      href: `#${at}`,
      ariaLabel: say.footnote({ label }),
      dataNumber: `[${label}]`,
    },
    children: [],
  };
}

/** The number is an attribute that styles show, no text: it is in no selection, copy or link to words, and no search of a browser is cut by it. */
function reference(id: string, number: number, label: string | undefined, comma: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      role: 'doc-noteref',
      id: `r-${id}`,
      href: `#${anchor.note(id)}`,
      ariaLabel: label === undefined ? String(number) : `${number}${comma}${label}`,
      dataNumber: String(number),
    },
    children: [],
  };
}
