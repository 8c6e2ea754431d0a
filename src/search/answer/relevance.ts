import { pairsIn } from '../words/pair.ts';
import type { Query, Word } from '../words/parsed.ts';
import { isLight } from '../words/question.ts';
import { keysFor } from '../words/sought.ts';
import { bonusOf, type Wanted, weightOf } from './bonus.ts';
import type { Hit } from './hit.ts';
import { type Document, type Found, LEVELS, match } from './match.ts';
import { standing } from './rank.ts';
import type { Index } from './search-index.ts';
import { rarityOf, type Site } from './term.ts';

/** A record with how well it answers a question, from 0 to somewhat above 1. */
export interface Scored {
  hit: Hit;
  score: number;
  /** Part of the weight of the question's words that it has. */
  share: number;
}

/** What is searched for the answer to a question. */
export interface Texts {
  index: Index;
  /** What is known of the site, where the index holds only a part of it. */
  site: Site | undefined;
  /** How many sources it has. */
  sources: number;
}

/** What a word counts for by how it was found, in the order of `LEVELS`. */
const STRENGTH: readonly number[] = [1, 1, 1, 0.9, 0.9, 0.4];
const SYNONYM = 0.8;
/** The number of a pair that stands apart from its noun: `two` of `section two` in “two trams of the first section”. */
const TORN = 0.2;
const LIGHT = 0.3;
/**
 * Ranks records for a question typed whole, best first. No word is required: the rare ones count most, those that only carry a
 * question (`say`, `happen`) least, and a word of the same meaning counts for somewhat less than the word itself.
 */
export function relevant(query: Query, { index, site, sources }: Texts): Scored[] {
  const wanted = wantedOf(query, index, site);
  const keys = wanted.flatMap(({ word, near }) => [...word.parts.flatMap(keysFor), ...near]);
  const all = [...new Set(keys.flatMap((key) => [...index.withStem(key)]))].flatMap(
    (number) => scored(number, query, wanted, { index, sources }) ?? [],
  );
  return byClaims(all).sort(
    (a, b) => b.score - a.score || a.hit.standing.kind - b.hit.standing.kind,
  );
}

/** Lets passages answer by the claims that rest on them, before these: see `lift`. */
function byClaims(all: readonly Scored[]): Scored[] {
  const best = new Map<string, Scored>();
  for (const one of all.filter(({ hit: { record } }) => record.kind === 'claim')) {
    for (const at of one.hit.record.evidence)
      if (one.score > (best.get(at)?.score ?? 0)) best.set(at, one);
  }
  return all.map((one) => {
    const { kind, source, n } = one.hit.record;
    const claim = kind === 'passage' ? best.get(`${source}:${n}`) : undefined;
    if (!claim || claim.score <= one.score) return one;
    const hit = { ...one.hit, byClaim: claim.hit.record };
    return { hit, score: claim.score, share: Math.max(claim.share, one.share) };
  });
}

function wantedOf(query: Query, index: Index, site: Site | undefined): Wanted[] {
  return query.words.flatMap((word, at): Wanted[] => {
    if (word.isFunction) return [];
    const near = new Set(word.near);
    const count = site?.meanings.get(word) ?? havingMeaning(word, index);
    if (count === 0) return [];
    const rarity = rarityOf(count, site?.size ?? index.records.length);
    return [{ word, at, near, weight: rarity * (isLight(word) ? LIGHT : 1) }];
  });
}

/** How many records have a word or one of the same meaning. */
function havingMeaning({ parts, near = [] }: Word, index: Index): number {
  const own = parts.map((part) => index.withWord(part)).reduce((a, b) => a.intersection(b));
  return near.map(index.withStem).reduce((all, one) => all.union(one), own).size;
}

function scored(
  number: number,
  query: Query,
  wanted: readonly Wanted[],
  { index, sources }: Pick<Texts, 'index' | 'sources'>,
): Scored | undefined {
  const [record, document] = [index.records[number], index.documents[number]];
  const found = document && match(document, query);
  if (!record || !document || !found) return;
  const words = query.words.map((word, at) => {
    const one = wanted.find((each) => each.word === word);
    return found.words[at] ?? (one && byMeaning(document, one.near));
  });
  const torn = tornIn(document, query, wanted);
  const share = shareOf(wanted, words, torn);
  if (share === 0) return;
  const tokens = wanted.flatMap(({ at }) => words[at]?.tokens ?? []);
  const marks = [...new Set([...found.marks, ...tokens])].sort((a, b) => a.start - b.start);
  const whole = { ...found, words, marks };
  const place = { missing: 1 - share, isHidden: false };
  const hit = {
    ...{ record, match: whole, byOriginal: [], byClaim: undefined },
    standing: standing(queryOf(query, words), whole, document.text, record.kind, place),
    lacks: wanted.filter(({ at }) => !words[at]).map(({ word }) => word.typed),
  };
  const score = share + bonusOf(hit, document, { query, wanted, sources });
  return { hit, share, score };
}

/** A query of the words that a text has: how near they stand to each other is asked of those. */
function queryOf(query: Query, found: readonly (Found | undefined)[]): Query {
  const words = query.words.map((word, at) => (found[at] ? word : { ...word, isFunction: true }));
  return { ...query, words };
}

function shareOf(
  wanted: readonly Wanted[],
  words: readonly (Found | undefined)[],
  torn: ReadonlySet<number>,
): number {
  const has = wanted.map(({ at, weight }) => {
    const own = words[at];
    return own ? weight * (STRENGTH[own.level] ?? SYNONYM) * (torn.has(at) ? TORN : 1) : 0;
  });
  return has.reduce((a, b) => a + b, 0) / weightOf(wanted);
}

/** Finds a word by another of the same meaning. */
function byMeaning(document: Document, near: ReadonlySet<string>): Found | undefined {
  if (near.size === 0) return;
  const tokens = document.text.filter((token) => near.has(token.stem));
  const isInTitle = document.title.some((token) => near.has(token.stem));
  return tokens.length > 0 || isInTitle ? { level: LEVELS.length, tokens, isInTitle } : undefined;
}

/** Places of the numbers whose noun stands elsewhere in the text. A noun of the same meaning is as good: `second part` for `section two`. */
function tornIn(document: Document, query: Query, wanted: readonly Wanted[]): Set<number> {
  const isApart = ({ noun, number, name, ...pair }: Query['pairs'][number]) => {
    const near = wanted.find(({ at }) => at === noun)?.near ?? new Set<string>();
    return [name.stem, ...near].every((stem) => {
      const one = { ...pair, noun, number, name: { ...name, stem } };
      return pairsIn(document.text, one).length + pairsIn(document.title, one).length === 0;
    });
  };
  return new Set(query.pairs.filter(isApart).map(({ number }) => number));
}
