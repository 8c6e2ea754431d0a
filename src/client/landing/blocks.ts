/** The smallest block of a page that has words, with its text and the nodes that the text is made of. */
export interface Block {
  element: Element;
  text: string;
  nodes: { node: Text; start: number }[];
}

const BLOCKS =
  'p,li,dd,dt,pre,h1,h2,h3,h4,h5,h6,tr[data-text],td:not(tr[data-text]>td),th:not(tr[data-text]>th),caption,blockquote,figcaption,summary,aside,section,div,main';
const SKIPPED =
  'script,style,button,nav,form,svg,[role=doc-noteref],[aria-hidden=true],a.number,search-panel';

/** The blocks of a part of a page that can be seen, in order; what is no text (numbers of notes, buttons) is left out. */
export function blocksOf(root: Element): Block[] {
  const blocks = new Map<Element, Block>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement?.closest(BLOCKS);
    if (!(node instanceof Text) || !element || !isShown(node.parentElement)) continue;
    const block = blocks.get(element) ?? { element, text: '', nodes: [] };
    block.nodes.push({ node, start: block.text.length });
    block.text += node.data;
    blocks.set(element, block);
  }
  return [...blocks.values()].filter((block) => block.text.trim() !== '');
}

function isShown(element: Element | null): boolean {
  return element !== null && !element.closest(SKIPPED) && element.checkVisibility();
}

/** The range of a page that a stretch of a block's text is. */
export function rangeOf(block: Block, start: number, end: number): Range {
  const range = document.createRange();
  const first = block.nodes.findLast((one) => one.start <= start) ?? block.nodes[0];
  const last = block.nodes.findLast((one) => one.start < end) ?? first;
  if (first && last) {
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  }
  return range;
}
