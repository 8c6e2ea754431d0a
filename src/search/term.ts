import type { Query, Word } from './query.ts';
import { having, type Index } from './search-index.ts';
import { suggest, type Vocabulary } from './vocabulary.ts';

/** A word that hits must have, and the records that have it. */
export interface Term {
  word: Word;
  /** Numbers of records whose words, or names that never show, have it. */
  shown: ReadonlySet<number>;
  /** Numbers of passages whose original has it, besides. */
  original: ReadonlySet<number>;
  /** It occurs nowhere, but words that begin like it do. */
  isBeginning: boolean;
}

/** A word of the query that no record has. */
export interface Unknown {
  typed: string;
  /** Words of the site that are spelled like it. */
  suggestions: string[];
  /** Whether the original of some passage has it. */
  isInOriginal: boolean;
  /** Whether words that begin like it were taken instead. */
  isBeginning: boolean;
}

/** Stem → references of passages (`toi:12`) whose original has it. */
export type Concordance = ReadonlyMap<string, readonly string[]>;

/** The words that hits must have; only the last one may be the beginning of a word. */
export function termsOf(query: Query, index: Index, concordance: Concordance): Term[] {
  const numberOf = new Map(
    index.records.flatMap((record, number): [string, number][] =>
      record.kind === 'passage' ? [[`${record.source}:${record.n}`, number]] : [],
    ),
  );
  const required = query.words.filter((word) => !word.isFunction);
  return required.map((word) => {
    const isLast = word === query.words.at(-1) && word.parts.length === 1;
    const exact = recordsOf(word, index, false);
    const shown = exact.size === 0 && isLast ? recordsOf(word, index, true) : exact;
    const original = word.parts
      .map(
        (part) =>
          new Set((concordance.get(part.stem) ?? []).flatMap((at) => numberOf.get(at) ?? [])),
      )
      .reduce((a, b) => a.intersection(b));
    return { word, shown, original, isBeginning: exact.size === 0 && shown.size > 0 };
  });
}

function recordsOf(word: Word, index: Index, isBeginning: boolean): Set<number> {
  const parts = word.parts
    .map((part) => having(index, part, isBeginning))
    .reduce((a, b) => a.intersection(b));
  return word.joined ? parts.union(having(index, word.joined, false)) : parts;
}

/** Those of the terms that occur nowhere, each with what is spelled like it. */
export function unknownOf(terms: readonly Term[], vocabulary: Vocabulary): Unknown[] {
  return terms
    .filter(
      (term) => (term.shown.size === 0 || term.isBeginning) && !isKnown(term.word, vocabulary),
    )
    .map(({ word, original, isBeginning }) => ({
      typed: word.typed,
      suggestions: suggest(word.parts.map((part) => part.form).join(''), vocabulary),
      isInOriginal: original.size > 0,
      isBeginning,
    }));
}

function isKnown(word: Word, vocabulary: Vocabulary): boolean {
  return word.parts.every((part) => vocabulary.has(part.form));
}
