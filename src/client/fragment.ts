/** Words of one block of text, and the page in which they are to be found. */
export interface Selected {
  /** The text of the block; context is taken from it, since no part of a directive may cross blocks. */
  block: string;
  start: number;
  end: number;
  /** The text of the whole page. */
  page: string;
}

/**
 * The text directive (`:~:text=`) that finds words of a page and no others. It is searched from the top of
 * the page, so words that stand more than once take as much around them as tells them apart.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective({ block, start: first, end: last, page }: Selected): string {
  const text = fold(page);
  const [start, end] = widened(block, first, last);
  let from = start;
  let to = end;
  while (times(text, block.slice(from, to)) > 1 && (from > 0 || to < block.length)) {
    from = wordBefore(block, from);
    to = wordAfter(block, to);
  }
  const prefix = encode(block.slice(from, start));
  const suffix = encode(block.slice(end, to));
  const parts = [prefix && `${prefix}-`, encode(block.slice(start, end)), suffix && `-${suffix}`];
  return `:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

function times(page: string, words: string): number {
  return page.split(fold(words)).length - 1;
}

/** A stretch widened to the edges of words: a browser finds whole words only, as its own segmenter cuts them. */
function widened(block: string, start: number, end: number): [start: number, end: number] {
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(block)];
  const around = (place: number) =>
    words.find(
      ({ index, segment, isWordLike }) =>
        isWordLike && index < place && place < index + segment.length,
    );
  const [first, last] = [around(start), around(end)];
  return [first?.index ?? start, last ? last.index + last.segment.length : end];
}

// A word here has a letter or a digit; a sign alone tells nothing apart.
function wordBefore(block: string, from: number): number {
  return /\S*[\p{L}\p{N}]\S*\s*[^\p{L}\p{N}]*$/u.exec(block.slice(0, from))?.index ?? 0;
}

function wordAfter(block: string, to: number): number {
  const found = /^[^\p{L}\p{N}]*\S+/u.exec(block.slice(to));
  return found ? to + found[0].length : block.length;
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

// Commas, ampersands and hyphens mean something in a text directive.
function encode(text: string): string {
  return encodeURIComponent(text.trim().replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}
