import type { Corpus } from '../corpus/corpus.ts';
import type { Passage, Source } from '../corpus/source.ts';

/** A passage with the source it stands in. */
export interface Located {
  source: Source;
  passage: Passage;
  /** Its place among the passages of its source, from 0. */
  index: number;
}

/** Finds a passage by its reference, `courier:12`. */
export type PassageIndex = ReadonlyMap<string, Located>;

/** Every passage of a corpus by its reference. */
export function indexPassages(corpus: Pick<Corpus, 'sources'>): PassageIndex {
  return new Map(
    corpus.sources.flatMap((source) =>
      source.passages.map((passage, index): [string, Located] => [
        `${source.record.key}:${passage.n}`,
        { source, passage, index },
      ]),
    ),
  );
}

/** The origins of a passage: those that its record names, else the source itself. */
export function originsOf({ source, passage }: Located): string[] {
  const named = Object.entries(source.record.origins)
    .filter(([, numbers]) => numbers.includes(passage.n))
    .map(([origin]) => origin);
  return named.length > 0 ? named : [source.record.key];
}
