import type { Corpus, Original } from '../corpus/corpus.ts';

/** The words of a passage as far as this build can see them. */
interface PassageText {
  /** The publisher's words, or our own where a text is its own original; undefined when the original is not here. */
  original: string | undefined;
  /** What the site publishes. */
  account: string;
}

/** Every passage of a corpus by its reference. */
export type Texts = ReadonlyMap<string, PassageText>;

/** Puts beside every passage its original, as far as there is one. */
export function textsOf(corpus: Corpus, originals: readonly Original[]): Texts {
  const byKey = new Map(originals.map((original) => [original.key, original.passages]));
  return new Map(
    corpus.sources.flatMap(({ record, passages }) =>
      passages.map(({ n, kind, text }) => {
        const account = kind === 'removed' ? '' : text;
        const original = record.original ? byKey.get(record.key)?.get(n) : account;
        return [`${record.key}:${n}`, { original, account }] as const;
      }),
    ),
  );
}

/** `courier:14` as messages say it: `courier ¶14`. */
export function passageName(at: string): string {
  return at.replace(':', ' ¶');
}
