import { isEdge } from './boundary.ts';
import { type Folded, fold, foldText } from './fold.ts';
import { nearest, type Proposal } from './nearest.ts';

/** A piece of a text: `[start, end)` in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** Exact words, and where they stand several times the words right before or after them. */
export interface Exact {
  exact: string;
  before?: string | undefined;
  after?: string | undefined;
}

/** What became of one quotation. Only `ok` lets a build through. */
export type Anchoring =
  | { status: 'ok'; range: Range }
  | { status: 'ambiguous'; ranges: Range[] }
  | { status: 'stale'; nearest: Proposal }
  | { status: 'lost' };

/**
 * Finds exact words in a passage, compared as `fold` does and as whole words: exactly one hit, or one
 * that the context singles out, is `ok`. Nothing is ever moved to words that are merely similar.
 */
export function anchor(passage: string, { exact, before = '', after = '' }: Exact): Anchoring {
  const folded = fold(passage);
  const wanted = foldText(exact).trim();
  const found = hits(passage, folded, wanted);
  const [first] = found;
  if (!first) {
    const near = nearest(passage, exact);
    return near ? { status: 'stale', nearest: near } : { status: 'lost' };
  }
  const fitting =
    found.length === 1 ? found : found.filter((hit) => fits(folded.text, hit, before, after));
  const [only, another] = fitting;
  if (only && !another) return { status: 'ok', range: only.range };
  return { status: 'ambiguous', ranges: found.map(({ range }) => range) };
}

/** Every place where exact words stand as whole words. */
export function occurrences(passage: string, exact: string): Range[] {
  return hits(passage, fold(passage), foldText(exact).trim()).map(({ range }) => range);
}

interface Hit {
  /** In the folded passage. */
  start: number;
  end: number;
  /** In the passage. */
  range: Range;
}

function hits(passage: string, { text, offsets }: Folded, wanted: string): Hit[] {
  const found: Hit[] = [];
  if (wanted === '') return found;
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    const range = { start: offsets[start] ?? 0, end: offsets[end] ?? passage.length };
    // Units of one segment share an offset: such a hit would cut a letter from its mark.
    const isWhole = offsets[start - 1] !== range.start && offsets[end - 1] !== range.end;
    if (isWhole && isEdge(passage, range.start) && isEdge(passage, range.end)) {
      found.push({ start, end, range });
    }
  }
  return found;
}

function fits(text: string, { start, end }: Hit, before: string, after: string): boolean {
  const head = text.slice(0, start).trimEnd();
  const tail = text.slice(end).trimStart();
  return head.endsWith(foldText(before).trim()) && tail.startsWith(foldText(after).trim());
}
