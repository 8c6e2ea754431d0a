import { narrow } from './filter.ts';
import { type Match, match } from './match.ts';
import type { Query, Word } from './query.ts';
import { compareStanding, type Standing, standing } from './rank.ts';
import type { SearchRecord, SearchSource } from './record.ts';
import type { Index } from './search-index.ts';
import { type Concordance, type Term, termsOf, type Unknown, unknownOf } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** What a site says to a query. */
export interface Answer {
  query: Query;
  /** Records that have all words, best first. */
  hits: Hit[];
  /** Records that have most of them, best first; only given when few have all. */
  partial: Hit[];
  unknown: Unknown[];
  /** Records that have all words, whatever the filters say: for counting facets. */
  unfiltered: SearchRecord[];
  /** How many records an engine holds for answers, where only the best of them were ranked; 0 where all were. */
  outOf: number;
}

/** What an answer is made from, besides the query. */
export interface Ground {
  index: Index;
  sources: readonly SearchSource[];
  concordance: Concordance;
  /** Words of the whole site, where the index holds only a part of it. */
  vocabulary?: Vocabulary | undefined;
  /** Numbers of records that an engine holds for answers, by beginnings and forms of words that the index does not know. */
  also?: Iterable<number>;
  outOf?: number;
}

const FEW = 5;
const MOST_PARTIAL = 20;

/** Answers a query from an index. */
export function answer(
  query: Query,
  { index, sources, concordance, vocabulary, also = [], outOf = 0 }: Ground,
): Answer {
  const terms = termsOf(query, index, concordance);
  const isNowhere = (term: Term) => term.shown.size + term.original.size === 0;
  const begun = terms.some(isNowhere) ? beginning(query, terms, index, also) : [];
  const known = begun.length > 0 ? terms : terms.filter((term) => !isNowhere(term));
  const begins = new Set(known.filter((term) => term.isBeginning).map((term) => term.word));
  const own = [...candidates(query, known, index)].flatMap(
    (number) => hit(number, query, known, index, begins) ?? [],
  );
  const isBegun = new Set(begun.map((one) => one.record));
  const all = [...begun, ...own.filter((one) => !isBegun.has(one.record))].sort((a, b) =>
    compareStanding(a.standing, b.standing),
  );
  const whole = all.filter((one) => one.lacks.length === 0);
  const passes = narrow(query.filters, sources);
  const kept = (one: Hit) => passes(one.record);
  const hits = whole.filter(kept);
  return {
    query,
    hits,
    partial:
      hits.length < FEW
        ? all.filter((one) => one.lacks.length > 0 && kept(one)).slice(0, MOST_PARTIAL)
        : [],
    unknown: unknownOf(
      terms.map((term) =>
        begun.length > 0 && isNowhere(term) ? { ...term, isBeginning: true } : term,
      ),
      vocabulary ?? index.vocabulary,
    ),
    unfiltered: whole.map((one) => one.record),
    outOf,
  };
}

/** Hits among an engine's records that have every word or the beginning of one. */
function beginning(
  query: Query,
  terms: readonly Term[],
  index: Index,
  numbers: Iterable<number>,
): Hit[] {
  return [...numbers]
    .flatMap((number) => hit(number, query, terms, index, new Set(query.words)) ?? [])
    .filter((one) => one.lacks.length === 0);
}

/** Records worth a look: those that have half of the known words or more, or all records when only phrases or filters are asked for. */
function candidates(query: Query, known: readonly Term[], index: Index): Iterable<number> {
  if (known.length === 0) {
    const asksMore =
      query.phrases.length > 0 || (query.filters.length > 0 && query.words.length === 0);
    return asksMore ? index.records.keys() : [];
  }
  const counts = new Map<number, number>();
  for (const term of known) {
    for (const number of term.shown.union(term.original))
      counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts.keys()]
    .filter((number) => (counts.get(number) ?? 0) >= known.length / 2)
    .sort((a, b) => a - b);
}

function hit(
  number: number,
  query: Query,
  known: readonly Term[],
  index: Index,
  begins: ReadonlySet<Word>,
): Hit | undefined {
  const record = index.records[number];
  const document = index.documents[number];
  const found = document && match(document, query, begins);
  if (!record || !found) return;
  const absent = known.filter((term) => !found.words[query.words.indexOf(term.word)]);
  const byOriginal = absent.filter((term) => term.original.has(number));
  const lacks = absent.filter((term) => !byOriginal.includes(term));
  if (known.length > 0 && lacks.length === known.length) return;
  const missing = lacks.reduce((sum, term) => sum + rarity(term, index), 0);
  const place = { missing, isHidden: byOriginal.length > 0 };
  return {
    record,
    match: found,
    standing: standing(query, found, document.text, record.kind, place),
    lacks: lacks.map((term) => term.word.typed),
    byOriginal: byOriginal.map((term) => term.word.typed),
  };
}

/** How much a word tells: the logarithm of how few records have it, always more than nothing. */
function rarity(term: Term, index: Index): number {
  return Math.log(1 + index.records.length / (1 + term.shown.size));
}
