import { isFunctionWord } from './function-words.ts';
import type { Match } from './match.ts';
import type { Query } from './query.ts';
import { askedBy, tells } from './question.ts';
import { RECORD_KINDS, type RecordKind } from './record.ts';
import type { Token } from './token.ts';

/** How near to each other the words of a query stand, best first. */
export const NEARNESS = ['in order', 'adjacent', 'sentence', 'record'] as const;

/** What the place of a hit depends on, compared in the order of the fields; less is better. */
export interface Standing {
  /** Weight of required words that it lacks. */
  missing: number;
  /** Passages and claims, then notes, then all others. */
  class: number;
  /** 0 when the words stand in one sentence, 1 when they are scattered. */
  band: number;
  /** Among hits of one class and band, passages come before claims. */
  kind: number;
  /** 0 when it has what a question wants to be told (a number for “how many”), or nothing is asked. */
  untold: number;
  /** Index into `NEARNESS`. */
  nearness: number;
  /** How far its forms are from those typed: see `LEVELS`. */
  distance: number;
  /** Words from the first to the last that is needed; 0 when its title has them all. */
  width: number;
  /** Words of its text, the shorter the better where all else is equal. */
  length: number;
}

/**
 * Orders hits: passages and claims before notes, then others; adjacent words first, then one sentence, then one record; exact forms
 * before stems. A claim outranks only passages that have the words scattered: search is to return evidence.
 */
export function compareStanding(a: Standing, b: Standing): number {
  return (
    a.missing - b.missing ||
    a.class - b.class ||
    a.band - b.band ||
    a.kind - b.kind ||
    a.untold - b.untold ||
    a.nearness - b.nearness ||
    a.distance - b.distance ||
    a.width - b.width ||
    a.length - b.length
  );
}

/** Where a match stands among the hits of its query. `missing` is the weight of what it lacks, `isHidden` says that only an original has a word. */
export function standing(
  query: Query,
  match: Match,
  text: readonly Token[],
  kind: RecordKind,
  { missing, isHidden }: { missing: number; isHidden: boolean },
): Standing {
  const { nearness, width } = isHidden ? scattered(text) : placeOf(query, match, text);
  const number = RECORD_KINDS.indexOf(kind);
  const asked = askedBy(query);
  return {
    missing,
    class: isHidden ? 1 : Math.max(0, Math.min(2, number - 1)),
    band: nearness < NEARNESS.indexOf('record') ? 0 : 1,
    kind: number,
    untold: asked && !tells(text, asked) ? 1 : 0,
    nearness,
    distance: distanceOf(query, match),
    width,
    length: text.length,
  };
}

/** Whether all words stand in the text of something that is no evidence, and in no one sentence of it. */
export function isFarApart({ class: rank, nearness, width, length }: Standing): boolean {
  return rank === 2 && nearness === NEARNESS.indexOf('record') && width <= length;
}

function scattered(text: readonly Token[]): { nearness: number; width: number } {
  return { nearness: NEARNESS.indexOf('record'), width: text.length + 1 };
}

function placeOf(
  query: Query,
  match: Match,
  text: readonly Token[],
): { nearness: number; width: number } {
  const required = query.words.flatMap((word, at) => (word.isFunction ? [] : [match.words[at]]));
  const isTitle = required.length > 0 && required.every((found) => found?.isInTitle);
  if (isTitle && query.phrases.length === 0) return { nearness: 0, width: 0 };
  const units = unitsOf(query, match);
  if (units.length === 0) return { nearness: 0, width: 0 };
  return units.every((unit) => unit.length > 0) ? narrowest(units, text) : scattered(text);
}

/** A stretch of the text that stands for a word or a phrase of the query. */
interface Stretch {
  from: number;
  to: number;
  sentence: number;
}

function unitsOf(query: Query, match: Match): Stretch[][] {
  const words = query.words.flatMap((word, at): Stretch[][] => {
    const found = match.words[at];
    if (word.isFunction || !found) return [];
    if (word.parts.length === 1) return [found.tokens.map(stretch)];
    return word.parts.map((part) => {
      const own = found.tokens.filter(
        (t) => t.stem === part.stem || t.normal === part.normal || t.span > 1,
      );
      return own.map(stretch);
    });
  });
  const phrases = match.phrases.map((runs) =>
    runs.flatMap((run): Stretch[] => {
      const first = run[0];
      const last = run.at(-1);
      return first && last
        ? [{ from: first.at, to: last.at + last.span - 1, sentence: first.sentence }]
        : [];
    }),
  );
  return [...words, ...phrases];
}

function stretch(token: Token): Stretch {
  return { from: token.at, to: token.at + token.span - 1, sentence: token.sentence };
}

/** The narrowest window of the text that has all units, by a sweep over their occurrences. */
function narrowest(
  units: Stretch[][],
  text: readonly Token[],
): { nearness: number; width: number } {
  const only = units[0]?.[0];
  if (units.length === 1 && only) return { nearness: 0, width: only.to - only.from + 1 };
  const content = contentCounts(text);
  const all = units
    .flatMap((unit, number) => unit.map((one) => ({ ...one, number })))
    .sort((a, b) => a.from - b.from || a.number - b.number);
  let best = scattered(text);
  const latest = new Map<number, (typeof all)[number]>();
  for (const one of all) {
    latest.set(one.number, one);
    if (latest.size < units.length) continue;
    const window = [...latest.values()].sort((a, b) => a.from - b.from || a.number - b.number);
    const from = Math.min(...window.map((one) => one.from));
    const to = Math.max(...window.map((one) => one.to));
    const found = { nearness: nearnessOf(window, content), width: to - from + 1 };
    if (
      found.nearness < best.nearness ||
      (found.nearness === best.nearness && found.width < best.width)
    )
      best = found;
  }
  return best;
}

function nearnessOf(window: (Stretch & { number: number })[], content: readonly number[]): number {
  const isAdjacent = window.every((one, at) => {
    const next = window[at + 1];
    return !next || (content[next.from] ?? 0) - (content[Math.min(one.to, next.from)] ?? 0) <= 1;
  });
  const inOrder = window.every(
    (one, at) => at === 0 || one.number > (window[at - 1]?.number ?? -1),
  );
  if (isAdjacent && inSentence(window)) return inOrder ? 0 : 1;
  return inSentence(window) ? 2 : 3;
}

function inSentence(window: Stretch[]): boolean {
  return window.every((one) => one.sentence === window[0]?.sentence);
}

/** For each place of a text, how many words that are not function words stand up to and with it. */
function contentCounts(text: readonly Token[]): number[] {
  const counts: number[] = [];
  let count = 0;
  for (const token of text) {
    if (token.span > 1) continue;
    if (!isFunctionWord(token.form)) count += 1;
    counts[token.at] = count;
  }
  return counts;
}

function distanceOf(query: Query, match: Match): number {
  return query.words.reduce(
    (sum, word, at) => sum + (word.isFunction ? 0 : (match.words[at]?.level ?? 0)),
    0,
  );
}
