import { occurrences } from './anchor.ts';
import { quotations } from './quotations.ts';

/** A stretch of a text: quoted in it or not, cut where words are marked. */
export interface Stretch {
  isQuotation: boolean;
  parts: { text: string; isMarked: boolean }[];
}

/**
 * Cuts a text at its quotations, “…”, and those where any of some exact words begin and end, which are marked; the parts joined are the text.
 * Words that stand nowhere in it, as where our account words them otherwise, or in more than one place, mark nothing.
 */
export function stretches(text: string, exact: readonly string[] = []): Stretch[] {
  const quoted = quotations(text).found;
  const marked = exact.flatMap((words) => {
    const [only, another] = occurrences(text, words);
    return only && !another ? [only] : [];
  });
  return pieces(
    0,
    text.length,
    quoted.flatMap(({ start, end }) => [start, end]),
  ).map(([start, end]) => ({
    isQuotation: quoted.some((quotation) => quotation.start <= start && end <= quotation.end),
    parts: pieces(
      start,
      end,
      marked.flatMap((range) => [range.start, range.end]),
    ).map(([from, to]) => ({
      text: text.slice(from, to),
      isMarked: marked.some((range) => range.start <= from && to <= range.end),
    })),
  }));
}

/** `[from, to)` cut at every edge inside it. */
function pieces(from: number, to: number, edges: readonly number[]): [number, number][] {
  const between = [...new Set(edges)].filter((edge) => from < edge && edge < to);
  const cuts = [from, ...between.sort((a, b) => a - b), to];
  return cuts.slice(0, -1).map((cut, index) => [cut, cuts[index + 1] ?? to]);
}
