import { narrow } from '../index/filter.ts';
import { isSilence, type SearchRecord, type SearchSource } from '../index/record.ts';
import type { Query } from '../words/parsed.ts';
import { isWholeQuestion } from '../words/question.ts';
import { entriesOf } from './entries.ts';
import { type Hit, hit, isWhole } from './hit.ts';
import { lift } from './lift.ts';
import { compareStanding, isFarApart, isLiteral } from './rank.ts';
import { rejoin } from './rejoin.ts';
import { relevant } from './relevance.ts';
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
  /** Of a question typed whole, the claim that answers it, or what says that no source does. */
  top: Hit | undefined;
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
export function answer(asked: Query, ground: Ground): Answer {
  const query = rejoin(asked, ground.index);
  const byWords = answerWords(query, ground);
  return isWholeQuestion(query) ? answerQuestion(byWords, ground) : byWords;
}

function answerWords(query: Query, ground: Ground): Answer {
  const { index, sources, concordance, site, outOf = 0 } = ground;
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
    top: undefined,
    entries: entriesOf(query, index, sources).filter(passes),
    unknown: unknownOf(terms, index, site),
    unfiltered: firm.map((one) => one.record),
    outOf,
  };
}

/** Of what answers a question, hits have at least so much of the best one's score. */
const CLOSE = 0.6;
const MOST_HITS = 60;
/** Part of a question's weight that the line on top of its hits must have. */
const FIRM = 0.75;

/** Answers a question typed whole: evidence that has all its words in one sentence, then what has most of what it is about. */
function answerQuestion(byWords: Answer, { index, sources, site }: Ground): Answer {
  const { query } = byWords;
  const passes = narrow(query.filters, sources);
  const all = relevant(query, { index, site, sources: sources.length });
  const isKnown = byWords.unknown.length === 0;
  const literal = byWords.hits.slice(0, 1).filter(({ standing }) => isKnown && isLiteral(standing));
  const given = new Set(literal.map(({ record }) => record));
  const shown = all.filter(({ hit: { record } }) => passes(record) && !given.has(record));
  const least = CLOSE * (shown[0]?.score ?? 0);
  const hits = shown.filter(({ score }) => score >= least).slice(0, MOST_HITS);
  const shownFirst = [...literal, ...hits.map(({ hit }) => hit)];
  for (const { record } of shownFirst) given.add(record);
  const others = byWords.hits.filter(({ record }) => !given.has(record));
  for (const { record } of others) given.add(record);
  const partial = shown.filter(({ hit: { record } }) => !given.has(record));
  const top = hits
    .slice(0, FEW)
    .find(({ hit: { record }, share }) => share >= FIRM && isAnswer(record, sources.length));
  return {
    ...byWords,
    hits: [...shownFirst, ...others],
    partial: partial.slice(0, MOST_PARTIAL).map((one) => one.hit),
    top: top?.hit,
    unfiltered: all.slice(0, MOST_HITS).map(({ hit: { record } }) => record),
  };
}

/** Whether a record can answer a question in one sentence: a claim, or a silence of all sources. */
function isAnswer(record: SearchRecord, sources: number): boolean {
  return record.kind === 'claim' || (isSilence(record) && record.origins.length >= sources);
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
