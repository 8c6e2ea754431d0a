import type { SearchRecord } from '../index/record.ts';
import type { Query } from '../words/parsed.ts';
import { type Match, match } from './match.ts';
import { isFarApart, type Standing, standing } from './rank.ts';
import type { Index } from './search-index.ts';
import { rarityOf, type Term } from './term.ts';

/** One record that answers a query. */
export interface Hit {
  record: SearchRecord;
  match: Match;
  standing: Standing;
  /** Words of the query, as typed, that it lacks. */
  lacks: string[];
  /** Words of the query, as typed, that only the original of its passage has. */
  byOriginal: string[];
  /** A claim that has all words and rests on this passage, which lacks some. */
  byClaim: SearchRecord | undefined;
}

/** What a pair of words that stand apart (`phase` here, `three` there) counts for as missing: enough to come after all that have it. */
const TORN = 0.5;

/** Whether a hit has all that was asked for, by itself or by a claim that rests on it. */
export function isWhole(one: Hit): boolean {
  return one.lacks.length === 0 || one.byClaim !== undefined;
}

/** What a record has of a query; undefined when that is nothing, or when it has what is not wanted. */
export function hit(
  number: number,
  query: Query,
  known: readonly Term[],
  index: Index,
  size: number,
): Hit | undefined {
  const record = index.records[number];
  const document = index.documents[number];
  const begins = new Set(known.filter((term) => term.isBeginning).map((term) => term.word));
  const found = document && match(document, query, begins);
  if (!record || !found) return;
  const absent = known.filter((term) => !found.words[query.words.indexOf(term.word)]);
  const byOriginal = absent.filter((term) => term.original.has(number));
  const lacks = absent.filter((term) => !byOriginal.includes(term));
  if (known.length > 0 && lacks.length === known.length) return;
  const place = { missing: sum(lacks, size) + TORN * found.torn, isHidden: byOriginal.length > 0 };
  const own = standing(query, found, document.text, record.kind, place);
  const commonest = Math.min(...known.map((term) => rarity(term, size)));
  return {
    record,
    match: found,
    standing: isFarApart(own) ? { ...own, missing: own.missing + commonest } : own,
    lacks: lacks.map((term) => term.word.typed),
    byOriginal: byOriginal.map((term) => term.word.typed),
    byClaim: undefined,
  };
}

function sum(terms: readonly Term[], size: number): number {
  return terms.reduce((total, term) => total + rarity(term, size), 0);
}

function rarity(term: Term, size: number): number {
  return rarityOf(term.count, size);
}
