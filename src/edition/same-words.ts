import type { Source } from '../corpus/source.ts';
import { quotations } from '../text/quotations.ts';
import { words } from '../text/words.ts';

/** How many words in a row two quotations must share to count as the same words, unless they are equal. */
const RUN = 4;
/** Equal quotations shorter than this are too common to tell anything. */
const LEAST = 2;

interface Quoted {
  at: string;
  source: string;
  text: string;
  keys: string[];
}

/** For each passage, the passages of other sources that quote the same words: one entry each, with the words as this passage has them. */
export function sameWords(
  sources: readonly Source[],
): Map<string, { at: string; words: string }[]> {
  const quoted = sources.flatMap((source) =>
    source.passages.flatMap((passage) => quotedIn(source.record.key, passage.n, passage.text)),
  );
  const byKey = new Map<string, Quoted[]>();
  for (const quotation of quoted) {
    for (const key of quotation.keys) byKey.set(key, [...(byKey.get(key) ?? []), quotation]);
  }
  const found = new Map<string, Map<string, string>>();
  for (const quotation of quoted) {
    for (const key of quotation.keys) {
      for (const other of byKey.get(key) ?? []) {
        if (other.source === quotation.source) continue;
        const here = found.get(quotation.at) ?? new Map<string, string>();
        if (!here.has(other.at)) here.set(other.at, quotation.text);
        found.set(quotation.at, here);
      }
    }
  }
  return new Map(
    [...found].map(([at, others]) => [
      at,
      [...others].map(([other, text]) => ({ at: other, words: text })),
    ]),
  );
}

function quotedIn(source: string, n: string, text: string): Quoted[] {
  return quotations(text).found.flatMap((quotation): Quoted[] => {
    const list = words(quotation.words).map((word) => word.text);
    if (list.length < LEAST) return [];
    const runs =
      list.length < RUN
        ? []
        : list.slice(RUN - 1).map((_, index) => list.slice(index, index + RUN).join(' '));
    return [
      {
        at: `${source}:${n}`,
        source,
        text: quotation.words,
        keys: [...new Set([list.join(' '), ...runs])],
      },
    ];
  });
}
