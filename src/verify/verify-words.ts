import { anchor, occurrences, type Range } from '../text/anchor.ts';
import type { Proposal } from '../text/nearest.ts';

/** Where words that must stand in one of several passages were found, or what came nearest. */
export type WordsFound =
  | { status: 'ok'; at: string; range: Range }
  | { status: 'stale'; at: string; nearest: Proposal }
  | { status: 'lost' };

/** A passage to look in. */
export interface Readable {
  at: string;
  text: string;
}

/** Looks for exact words in passages: the first that has them as whole words, else the words most like them. */
export function verifyWords(words: string, passages: readonly Readable[]): WordsFound {
  for (const { at, text } of passages) {
    const [range] = occurrences(text, words);
    if (range) return { status: 'ok', at, range };
  }
  let best: WordsFound = { status: 'lost' };
  for (const { at, text } of passages) {
    const result = anchor(text, { exact: words });
    if (result.status !== 'stale') continue;
    if (best.status === 'stale' && best.nearest.similarity >= result.nearest.similarity) continue;
    best = { status: 'stale', at, nearest: result.nearest };
  }
  return best;
}
