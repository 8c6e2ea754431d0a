import { having, type Index } from './index.ts';
import { LEVELS, type Match, match } from './match.ts';
import type { Query, Word } from './query.ts';
import { compareStanding, type Standing, standing } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { passes } from './filter.ts';
import { suggest, type Vocabulary } from './vocabulary.ts';

/** One record that answers a query. */
export interface Hit {
  record: SearchRecord;
  match: Match;
  standing: Standing;
  /** Words of the query, as typed, that it lacks. */
  lacks: string[];
  /** Words of the query, as typed, that only the original of its passage has. */
  byOriginal: string[];
}

/** A word of the query that no record has. */
export interface Unknown {
  typed: string;
  /** Words of the site that are spelled like it. */
  suggestions: string[];
  /** Whether the original of some passage has it. */
  isInOriginal: boolean;
}

/** What a site says to a query. */
export interface Answer {
  query: Query;
  /** Records that have all words, best first. */
  hits: Hit[];
  /** Records that have most of them, best first; only looked for when few have all. */
  partial: Hit[];
  unknown: Unknown[];
  /** Records that have all words, whatever the filters say: for counting facets. */
  unfiltered: SearchRecord[];
}

/** What an answer is made from, besides the query. */
export interface Ground {
  index: Index;
  sources: Parameters<typeof passes>[2];
  /** Stem → references of passages whose original has it. */
  concordance?: ReadonlyMap<string, readonly string[]>;
  /** Words of the whole site, where the index holds only a part of it. */
  vocabulary?: Vocabulary | undefined;
  /** Whether the last word is still being typed, so that it may be the beginning of one. */
  isTyping?: boolean;
}

const FEW = 5;
const MOST_PARTIAL = 20;

/** Answers a query. */
export function answer(query: Query, ground: Ground): Answer {
  const { index, sources } = ground;
  const lists = query.words.map((word) => numbersOf(word, query, ground));
  const vocabulary = ground.vocabulary ?? index.vocabulary;
  const unknown = query.words.flatMap((word, at): Unknown[] => {
    const list = lists[at];
    if (word.isFunction || !list || isKnown(word, list.shown, ground)) return [];
    return [{ typed: word.typed, suggestions: suggestFor(word, vocabulary), isInOriginal: list.original.size > 0 }];
  });
  const asked = query.words.map((word, at) => {
    const list = lists[at];
    return !word.isFunction && list !== undefined && list.shown.size + list.original.size > 0;
  });
  const hits = candidates(query, lists, asked, index).flatMap((number) => {
    const record = index.records[number];
    const document = index.documents[number];
    const found = record && document && match(document, query, ground.isTyping);
    if (!found) return [];
    const byOriginal = query.words.filter(
      (word, at) => asked[at] && !found.words[at] && lists[at]?.original.has(number) && word,
    );
    const lacking = query.words.filter(
      (word, at) => asked[at] && !found.words[at] && !byOriginal.includes(word),
    );
    if (byOriginal.length + lacking.length === asked.filter(Boolean).length && query.phrases.length === 0 && byOriginal.length === 0 && lacking.length > 0) return [];
    const missing = lacking.reduce((sum, word) => sum + weight(word, query, lists, index), 0);
    const place = standing(query, found, document.text, record.kind, missing);
    if (byOriginal.length > 0) place.distance += LEVELS.length * byOriginal.length;
    const hit: Hit = {
      record,
      match: found,
      standing: place,
      lacks: lacking.map((word) => word.typed),
      byOriginal: byOriginal.map((word) => word.typed),
    };
    return [hit];
  });
  hits.sort((a, b) => compareStanding(a.standing, b.standing));
  const all = hits.filter((hit) => hit.lacks.length === 0);
  const kept = (hit: Hit) => passes(hit.record, query.filters, sources);
  const filtered = all.filter(kept);
  return {
    query,
    hits: filtered,
    partial:
      filtered.length < FEW ? hits.filter((hit) => hit.lacks.length > 0 && kept(hit)).slice(0, MOST_PARTIAL) : [],
    unknown,
    unfiltered: all.map((hit) => hit.record),
  };
}
