import { narrow } from '../index/filter.ts';
import type { SearchRecord, SearchSource } from '../index/record.ts';
import type { Query } from '../words/parsed.ts';
import { entriesOf } from './entries.ts';
import { type Hit, hit, isWhole } from './hit.ts';
import { lift } from './lift.ts';
import { compareStanding, isFarApart } from './rank.ts';
import { rejoin } from './rejoin.ts';
import type { Index } from './search-index.ts';
import {
  type Concordance,
  isElsewhere,
  isNowhere,
  type Site,
  type Term,
  termsOf,
  type Unknown,
  unknownOf,
} from './term.ts';

/** What a site says to a query. */
export interface Answer {
  query: Query;
  /** Records that have all words, or are the evidence of a claim that has them; best first. */
  hits: Hit[];
  /** Records that have most of them, or all of them far apart, best first; only given when there are few hits. */
  partial: Hit[];
  /** What the query is the name of. */
  entries: SearchRecord[];
  unknown: Unknown[];
  /** Records that are hits whatever the filters say: for counting facets. */
  unfiltered: SearchRecord[];
  /** How many records an engine holds for answers, where only the best of them were ranked; 0 where all were. */
  outOf: number;
}

/** What an answer is made from, besides the query. */
export interface Ground {
  index: Index;
  sources: readonly SearchSource[];
  concordance: Concordance;
  /** Given where the index holds only a part of the site. */
  site?: Site | undefined;
  outOf?: number;
}

const FEW = 5;
const MOST_PARTIAL = 20;

/** Answers a query from an index. */
export function answer(
  asked: Query,
  { index, sources, concordance, site, outOf = 0 }: Ground,
): Answer {
  const query = rejoin(asked, index);
  const terms = termsOf(query, index, concordance, site);
  const known = terms.filter((term) => !isNowhere(term) || isElsewhere(term, site));
  const size = site?.size ?? index.records.length;
  const own = candidates(query, known, index).flatMap(
    (number) => hit(number, query, known, index, size) ?? [],
  );
  const all = lift(own).sort((a, b) => compareStanding(a.standing, b.standing));
  const passes = narrow(query.filters, sources);
  const whole = all.filter(isWhole);
  // Where nothing else has all words, what has them far apart is no better than what has most of them.
  const firm = whole.every((one) => isFarApart(one.standing)) ? [] : whole;
  const hits = firm.filter((one) => passes(one.record));
  const rest = firm.length > 0 ? all.filter((one) => !isWhole(one)) : all;
  return {
    query,
    hits,
    partial:
      hits.length < FEW ? rest.filter((one) => passes(one.record)).slice(0, MOST_PARTIAL) : [],
    entries: entriesOf(query, index, sources).filter(passes),
    unknown: unknownOf(terms, index, site),
    unfiltered: firm.map((one) => one.record),
    outOf,
  };
}

/** Records worth a look: those that have half of the known words or more, or else the most; all where only phrases or filters are asked for. */
function candidates(query: Query, known: readonly Term[], index: Index): number[] {
  if (known.length === 0) {
    const asksMore =
      query.phrases.length > 0 || (query.filters.length > 0 && query.words.length === 0);
    return asksMore ? [...index.records.keys()] : [];
  }
  const counts = new Map<number, number>();
  for (const term of known) {
    for (const number of term.shown.union(term.original))
      counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count >= Math.min(most, known.length / 2))
    .map(([number]) => number)
    .sort((a, b) => a - b);
}
