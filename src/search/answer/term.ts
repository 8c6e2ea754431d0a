import { suggest, surelyMeant, type Vocabulary } from '../index/vocabulary.ts';
import { otherStem } from '../words/pair.ts';
import type { Query, Word } from '../words/parsed.ts';
import { findWord } from './match.ts';
import { having, type Index } from './search-index.ts';

/** A word that hits must have, and the records that have it. */
export interface Term {
  word: Word;
  /** Numbers of records whose words, or names that never show, have it. */
  shown: ReadonlySet<number>;
  /** Numbers of passages whose original has it, besides. */
  original: ReadonlySet<number>;
  /** How many records of the site have it. */
  count: number;
  /** No evidence has it, but words that begin like it are somewhere. */
  isBeginning: boolean;
}

/** A word of the query that no record has. */
export interface Unknown {
  typed: string;
  /** Words of the site that are spelled like it. */
  suggestions: string[];
  /** The one of them that was surely meant. */
  sure: string | undefined;
  /** Whether the original of some passage has it. */
  isInOriginal: boolean;
  /** Whether words that begin like it were taken instead. */
  isBeginning: boolean;
}

/** Letters that the beginning of a word must have: of the last one, which may be on its way, fewer. */
const SHORTEST = 3;
const SHORTEST_LAST = 2;

/** What is known of a whole site, where an index holds only a part of it. */
export interface Site {
  /** How many records there are. */
  size: number;
  counts: ReadonlyMap<Word, number>;
  /** How many have a word of a question or one of the same meaning. */
  meanings: ReadonlyMap<Word, number>;
  /** Loaded only where a word stands nowhere. */
  vocabulary: Vocabulary | undefined;
}

/** Stem → references of passages (`minutes:12`) whose original has it. */
export type Concordance = ReadonlyMap<string, readonly string[]>;

/** The words that hits must have. One that no evidence has may be the beginning of a word. */
export function termsOf(query: Query, index: Index, concordance: Concordance, site?: Site): Term[] {
  const numberOf = index.passages;
  const required = query.words.filter((word) => !word.isFunction);
  return required.map((word) => {
    const exact = recordsOf(word, index, false).union(inPairs(word, query, index));
    const isFirm = [...exact].some((number) => isEvidence(index, number));
    const shown = canBegin(word, query) && !isFirm ? recordsOf(word, index, true) : exact;
    const original = word.parts
      .map(
        (part) =>
          new Set((concordance.get(part.stem) ?? []).flatMap((at) => numberOf.get(at) ?? [])),
      )
      .reduce((a, b) => a.intersection(b));
    const count = Math.max(shown.size, site?.counts.get(word) ?? 0);
    return { word, shown, count, original, isBeginning: shown.size > exact.size };
  });
}

/** Whether a word may be the beginning of one, if it stands nowhere itself. */
export function canBegin({ isRun, parts }: Word, query: Query): boolean {
  const isLast = query.words.at(-1)?.parts === parts;
  const { length } = parts[0]?.form ?? '';
  return !isRun && parts.length === 1 && length >= (isLast ? SHORTEST_LAST : SHORTEST);
}

/** How much a word tells: the logarithm of how few records have it, always more than nothing. */
export function rarityOf(count: number, size: number): number {
  return Math.log(1 + size / (1 + count));
}

/** Records that have the number of a pair in its other form, and the noun. */
function inPairs(word: Word, query: Query, index: Index): ReadonlySet<number> {
  return query.pairs
    .filter(({ number, noun }) => query.words[number] === word || query.words[noun] === word)
    .map((pair) => {
      if (pair.day !== undefined) return index.withStem(`=${pair.day}`);
      const isNumber = query.words[pair.number] === word;
      const stem = isNumber && word.parts[0] && otherStem(pair, word.parts[0]);
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
export function isElsewhere({ word }: Term, site: Site | undefined): boolean {
  return (site?.counts.get(word) ?? 0) > 0;
}

function isEvidence({ records }: Index, number: number): boolean {
  const kind = records[number]?.kind;
  return kind === 'passage' || kind === 'claim' || kind === 'note';
}

function recordsOf(word: Word, index: Index, isBeginning: boolean): ReadonlySet<number> {
  const parts = word.parts
    .map((part) => having(index, part, isBeginning))
    .reduce((a, b) => a.intersection(b));
  if (word.isRun)
    return new Set([...parts].filter((number) => findWord(index.documents[number], word)));
  return word.joined ? parts.union(having(index, word.joined, false)) : parts;
}

/** Those of the terms that occur nowhere, each with what is spelled like it. */
export function unknownOf(terms: readonly Term[], index: Index, site?: Site): Unknown[] {
  const missing = terms.filter((term) => term.shown.size === 0 || term.isBeginning);
  if (missing.length === 0) return [];
  const vocabulary = site?.vocabulary ?? index.vocabulary();
  return missing
    .filter((term) => !isElsewhere(term, site) && !isKnown(term.word, vocabulary))
    .map(({ word, original, isBeginning }) => {
      const form = word.parts.map((part) => part.form).join('');
      const isInOriginal = original.size > 0;
      return {
        typed: word.typed,
        suggestions: suggest(form, vocabulary),
        sure: isInOriginal || isBeginning ? undefined : surelyMeant(form, vocabulary),
        isInOriginal,
        isBeginning,
      };
    });
}

function isKnown(word: Word, vocabulary: Vocabulary): boolean {
  return !word.isRun && word.parts.every((part) => vocabulary.has(part.form));
}
