/** Shows ranges on a page and takes them away again; the text stays as it is. */
export interface Marker {
  show: (at: number) => void;
  clear: () => void;
}

/** Marks ranges by the CSS Custom Highlight API, or where there is none, by `<mark>` elements. */
export function mark(ranges: readonly Range[]): Marker {
  return 'highlights' in CSS && typeof Highlight === 'function'
    ? byHighlight(ranges)
    : byElement(ranges);
}

function byHighlight(ranges: readonly Range[]): Marker {
  CSS.highlights.set('found', new Highlight(...ranges));
  return {
    show: (at) => {
      const range = ranges[at];
      if (range) CSS.highlights.set('found-here', new Highlight(range));
    },
    clear: () => {
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-here');
    },
  };
}

function byElement(ranges: readonly Range[]): Marker {
  // From the last to the first, so that the offsets of those before stay right.
  const marks = ranges.toReversed().map(wrap).reverse();
  return {
    show: (at) => {
      for (const [number, pieces] of marks.entries()) {
        for (const piece of pieces) piece.toggleAttribute('data-here', number === at);
      }
    },
    clear: () => {
      for (const piece of marks.flat()) {
        const parent = piece.parentNode;
        piece.replaceWith(...piece.childNodes);
        parent?.normalize();
      }
    },
  };
}

function wrap(range: Range): HTMLElement[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Text && range.intersectsNode(node)) texts.push(node);
  }
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return texts.flatMap((text) => {
    const piece = document.createRange();
    piece.setStart(text, text === startContainer ? startOffset : 0);
    piece.setEnd(text, text === endContainer ? endOffset : text.length);
    if (piece.collapsed) return [];
    const made = document.createElement('mark');
    made.className = 'found';
    piece.surroundContents(made);
    return [made];
  });
}
