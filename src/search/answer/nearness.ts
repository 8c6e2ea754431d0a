import { isFunctionWord } from '../words/function-words.ts';
import type { Query } from '../words/parsed.ts';
import type { Token } from '../words/token.ts';
import type { Match } from './match.ts';

/** How near to each other the words of a query stand, best first. */
export const NEARNESS = ['in order', 'adjacent', 'sentence', 'record'] as const;

/** The place of words that stand in no one sentence, nor near each other. */
export function scattered(text: readonly Token[]): { nearness: number; width: number } {
  return { nearness: NEARNESS.indexOf('record'), width: text.length + 1 };
}

/** How near the words of a query stand in a text at best, and over how many words. */
export function placeOf(
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
        (t) =>
          t.stem === part.stem ||
          t.normal === part.normal ||
          t.normal === word.joined?.normal ||
          t.span > 1,
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
