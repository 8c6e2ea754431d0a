import { occurrences } from '../../text/anchor.ts';
import { cut, type Segment } from '../../text/cut.ts';

/** Words that a passage must have, under an id. */
export interface Wanted {
  id: string;
  words: string;
}

/** Where words stand in a passage. */
export interface Found {
  /** The passage, cut at every edge of words that stand in it once. */
  segments: Segment[];
  /** Ids of all words that stand in it, once or more. */
  proved: Set<string>;
}

/** Finds words exactly, as whole words; those that stand twice are proved and not marked. */
export function find(text: string, wanted: readonly Wanted[]): Found {
  const proved = new Set<string>();
  const marks = wanted.flatMap(({ id, words }) => {
    const [only, another] = occurrences(text, words);
    if (only) proved.add(id);
    return only && !another ? [{ ...only, id }] : [];
  });
  return { segments: cut(text.length, marks), proved };
}
