import { isFunctionWord } from './function-words.ts';
import type { Match } from './match.ts';
import type { Query } from './query.ts';
import { RECORD_KINDS, type RecordKind } from './record.ts';
import type { Token } from './token.ts';

/** How near to each other the words of a query stand, best first. */
export const NEARNESS = ['in order', 'adjacent', 'sentence', 'record'] as const;

/** Everything that the place of a hit depends on; compared in the order of the fields, less is better. */
export interface Standing {
  /** Weight of required words that it lacks. */
  missing: number;
  /** Index into `NEARNESS`. */
  nearness: number;
  /** How far its forms are from those typed: see `LEVELS`. */
  distance: number;
  /** Passages first, then claims, then notes, then all others. */
  kind: number;
  /** Words from the first to the last that is needed. */
  width: number;
  /** Words of its text, the shorter the better where all else is equal. */
  length: number;
}

/** Orders hits: adjacent words first, then one sentence, then one record; exact forms before stems; passages and claims before notes. */
export function compareStanding(a: Standing, b: Standing): number {
  return (
    a.missing - b.missing ||
    a.nearness - b.nearness ||
    a.distance - b.distance ||
    a.kind - b.kind ||
    a.width - b.width ||
    a.length - b.length
  );
}

/** Where a match stands among the hits of its query. `missing` is the weight of what it lacks. */
export function standing(
  query: Query,
  match: Match,
  text: readonly Token[],
  kind: RecordKind,
  missing: number,
): Standing {
  const units = unitsOf(query, match);
  const window = units.every((unit) => unit.length > 0) ? narrowest(units, text) : undefined;
  return {
    missing,
    nearness: window?.nearness ?? NEARNESS.indexOf('record'),
    distance: distanceOf(query, match),
    kind: Math.min(RECORD_KINDS.indexOf(kind), RECORD_KINDS.indexOf('note') + 1),
    width: window?.width ?? text.length,
    length: text.length,
  };
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
      const own = found.tokens.filter((t) => t.stem === part.stem || t.normal === part.normal || t.span > 1);
      return own.map(stretch);
    });
  });
  const phrases = match.phrases.map((runs) =>
    runs.flatMap((run): Stretch[] => {
      const first = run[0];
      const last = run.at(-1);
      return first && last ? [{ from: first.at, to: last.at + last.span - 1, sentence: first.sentence }] : [];
    }),
  );
  return [...words, ...phrases];
}

function stretch(token: Token): Stretch {
  return { from: token.at, to: token.at + token.span - 1, sentence: token.sentence };
}

/** The narrowest window of the text that has all units, by a sweep over their occurrences. */
function narrowest(units: Stretch[][], text: readonly Token[]): { nearness: number; width: number } {
  const content = contentCounts(text);
  const all = units
    .flatMap((unit, number) => unit.map((one) => ({ ...one, number })))
    .sort((a, b) => a.from - b.from || a.number - b.number);
  let best = { nearness: NEARNESS.indexOf('record'), width: text.length + 1 };
  const latest = new Map<number, (typeof all)[number]>();
  for (const one of all) {
    latest.set(one.number, one);
    if (latest.size < units.length) continue;
    const window = [...latest.values()].sort((a, b) => a.from - b.from || a.number - b.number);
    const from = Math.min(...window.map((one) => one.from));
    const to = Math.max(...window.map((one) => one.to));
    const found = { nearness: nearnessOf(window, content), width: to - from + 1 };
    if (found.nearness < best.nearness || (found.nearness === best.nearness && found.width < best.width)) best = found;
  }
  return best;
}

function nearnessOf(window: (Stretch & { number: number })[], content: readonly number[]): number {
  const isAdjacent = window.every((one, at) => {
    const next = window[at + 1];
    return !next || (content[next.from] ?? 0) - (content[Math.min(one.to, next.from)] ?? 0) <= 1;
  });
  const inOrder = window.every((one, at) => at === 0 || one.number > (window[at - 1]?.number ?? -1));
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
  return query.words.reduce((sum, word, at) => {
    const found = match.words[at];
    if (word.isFunction) return sum;
    return sum + (found?.level ?? 0);
  }, 0);
}
