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
 * the page, so words that stand more than once take as many words around them as tell them apart.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective({ block, start, end, page }: Selected): string {
  const words = wordsOf(block.slice(start, end)).join(' ');
  const before = wordsOf(block.slice(0, start));
  const after = wordsOf(block.slice(end));
  const folded = fold(page);
  let count = 0;
  let context = around(before, after, count);
  while (count < Math.max(before.length, after.length) && times(folded, context, words) > 1) {
    count += 1;
    context = around(before, after, count);
  }
  const { prefix, suffix } = context;
  const parts = [prefix && `${encode(prefix)}-`, encode(words), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

interface Context {
  prefix: string;
  suffix: string;
}

function around(before: string[], after: string[], count: number): Context {
  return {
    prefix: before.slice(before.length - Math.min(count, before.length)).join(' '),
    suffix: after.slice(0, count).join(' '),
  };
}

function times(page: string, { prefix, suffix }: Context, words: string): number {
  const sought = fold(`${prefix} ${words} ${suffix}`);
  return page.split(sought).length - 1;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function fold(text: string): string {
  return wordsOf(text).join(' ').toLowerCase();
}

// Commas, ampersands and hyphens mean something in a text directive.
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
