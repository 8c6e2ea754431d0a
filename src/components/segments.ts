import { fold, foldText } from '../pipeline/text/fold.ts';

/** A stretch of a passage: quoted by the source's account or not, cut where words are marked. */
export interface Stretch {
  isQuotation: boolean;
  parts: { text: string; isMarked: boolean }[];
}

/** Cuts a passage's text at its quotations, and those at the words to be marked; the parts joined are the text. */
export function stretches(
  text: string,
  quotations: readonly (readonly [number, number])[],
  marked: readonly [number, number] | null,
): Stretch[] {
  const edges = new Set([0, text.length, ...quotations.flat()]);
  const ordered = [...edges].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? text.length;
    return {
      isQuotation: quotations.some(([from, to]) => from <= start && end <= to),
      parts: parts(text, start, end, marked ?? [0, 0]),
    };
  });
}

/** Where the exact words of a piece of evidence stand in a text; null when our account words them otherwise. */
export function wordsIn(text: string, words: string): [number, number] | null {
  const folded = fold(text);
  const wanted = foldText(words);
  const at = wanted === '' ? -1 : folded.text.indexOf(wanted);
  if (at < 0) return null;
  const [start, end] = [folded.offsets[at], folded.offsets[at + wanted.length]];
  return start === undefined || end === undefined ? null : [start, end];
}

function parts(text: string, start: number, end: number, [from, to]: readonly [number, number]) {
  const cuts = [start, ...[from, to].filter((at) => start < at && at < end), end];
  return cuts.slice(0, -1).map((cut, index) => ({
    text: text.slice(cut, cuts[index + 1]),
    isMarked: from <= cut && cut < to,
  }));
}
