import { type SiteWords, suggest, type Vocabulary } from '../index/vocabulary.ts';
import { otherStem } from '../words/pair.ts';
import type { Query, Word } from '../words/parsed.ts';
import { having, type Index } from './search-index.ts';

/** A word that hits must have, and the records that have it. */
export interface Term {
  word: Word;
  /** Numbers of records whose words, or names that never show, have it. */
  shown: ReadonlySet<number>;
  /** Numbers of passages whose original has it, besides. */
  original: ReadonlySet<number>;
  /** No evidence has it, but words that begin like it are somewhere. */
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

/** Letters that the beginning of a word must have: of the last one, which may be on its way, fewer. */
const SHORTEST = 3;
const SHORTEST_LAST = 2;

/** Stem → references of passages (`toi:12`) whose original has it. */
export type Concordance = ReadonlyMap<string, readonly string[]>;

/** The words that hits must have. One that no evidence has may be the beginning of a word. */
export function termsOf(query: Query, index: Index, concordance: Concordance): Term[] {
  const numberOf = index.passages;
  const required = query.words.filter((word) => !word.isFunction);
  return required.map((word) => {
    const least = word === query.words.at(-1) ? SHORTEST_LAST : SHORTEST;
    const canBegin = word.parts.length === 1 && (word.parts[0]?.form.length ?? 0) >= least;
    const exact = recordsOf(word, index, false).union(inPairs(word, query, index));
    const isFirm = [...exact].some((number) => isEvidence(index, number));
    const shown = canBegin && !isFirm ? recordsOf(word, index, true) : exact;
    const original = word.parts
      .map(
        (part) =>
          new Set((concordance.get(part.stem) ?? []).flatMap((at) => numberOf.get(at) ?? [])),
      )
      .reduce((a, b) => a.intersection(b));
    return { word, shown, original, isBeginning: shown.size > exact.size };
  });
}

/** Records that have the number of a pair in its other form, and the noun. */
function inPairs(word: Word, query: Query, index: Index): ReadonlySet<number> {
  return query.pairs
    .filter((pair) => query.words[pair.number] === word)
    .map((pair) => {
      const stem = word.parts[0] && otherStem(pair, word.parts[0]);
      return stem
        ? index.withStem(stem).intersection(index.withStem(pair.name.stem))
        : new Set<number>();
    })
    .reduce<ReadonlySet<number>>((a, b) => a.union(b), new Set());
}

/** Whether no record has a word, nor the original of one. */
export function isNowhere(term: Term): boolean {
  return term.shown.size + term.original.size === 0;
}

/** Whether a word stands on the site, if not in the part of it that the index holds. */
export function isElsewhere({ word }: Term, site: SiteWords | undefined): boolean {
  return site !== undefined && word.parts.every((part) => site.stems.has(part.stem));
}

function isEvidence({ records }: Index, number: number): boolean {
  const kind = records[number]?.kind;
  return kind === 'passage' || kind === 'claim' || kind === 'note';
}

function recordsOf(word: Word, index: Index, isBeginning: boolean): ReadonlySet<number> {
  const parts = word.parts
    .map((part) => having(index, part, isBeginning))
    .reduce((a, b) => a.intersection(b));
  return word.joined ? parts.union(having(index, word.joined, false)) : parts;
}

/** Those of the terms that occur nowhere, each with what is spelled like it. */
export function unknownOf(terms: readonly Term[], index: Index, site?: SiteWords): Unknown[] {
  const missing = terms.filter((term) => term.shown.size === 0 || term.isBeginning);
  if (missing.length === 0) return [];
  const vocabulary = site?.vocabulary ?? index.vocabulary();
  return missing
    .filter((term) => !isElsewhere(term, site) && !isKnown(term.word, vocabulary))
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
