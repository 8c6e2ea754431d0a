import { BETWEEN_KINDS, BETWEEN_RECORDS } from '../index/engine-keys.ts';
import type { Spots } from './candidates.ts';

/** So far apart two words stand in one passage mostly, and in a section, which is longer. */
const REACH = 4 * BETWEEN_RECORDS;
const LONG_REACH = 16 * BETWEEN_RECORDS;

/** How many pages are looked at whose records lack some words. */
const MOST_PARTIAL = 12;

/** Ids of pages that have half of the words or more near each other, those first that lack least there, and all that is required besides. */
export function mostWords(
  words: readonly Spots[],
  weights: readonly number[],
  required: readonly Spots[],
  limit = MOST_PARTIAL,
): string[] {
  const pages = new Map<string, number>();
  for (const spots of words)
    for (const [id, { order }] of spots) pages.set(id, Math.min(order, pages.get(id) ?? order));
  return [...pages]
    .filter(([id]) => required.every((list) => list.has(id)))
    .map(([id, order]) => ({ id, order, weight: heaviest(id, words, weights) }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .slice(0, limit)
    .map(({ id }) => id);
}

/** The most that words weigh together that stand within reach of each other on a page. */
function heaviest(id: string, words: readonly Spots[], weights: readonly number[]): number {
  const all = words
    .flatMap((spots, word) => (spots.get(id)?.places ?? []).map(({ at }) => ({ at, word })))
    .sort((a, b) => a.at - b.at);
  const within = new Map<number, number>();
  let [first, weight, most] = [0, 0, 0];
  for (const { at, word } of all) {
    if (!within.get(word)) weight += weights[word] ?? 0;
    within.set(word, (within.get(word) ?? 0) + 1);
    const reach = at < 2 * BETWEEN_KINDS ? REACH : LONG_REACH;
    for (let left = all[first]; left && at - left.at > reach; left = all[first]) {
      const rest = (within.get(left.word) ?? 1) - 1;
      within.set(left.word, rest);
      if (rest === 0) weight -= weights[left.word] ?? 0;
      first += 1;
    }
    most = Math.max(most, weight);
  }
  return most;
}
