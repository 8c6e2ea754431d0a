import type { Spots } from './candidates.ts';

/** How many records that lack some words are looked at. */
const MOST_PARTIAL = 60;

/** Ids of records that have half of the words or more, those that lack least first, and all that is required besides. */
export function mostWords(
  words: readonly Spots[],
  weights: readonly number[],
  required: readonly Spots[],
  limit = MOST_PARTIAL,
): string[] {
  const found = new Map<string, { count: number; weight: number; order: number }>();
  for (const [at, spots] of words.entries()) {
    for (const [id, { order }] of spots) {
      if (required.some((list) => !list.has(id))) continue;
      const one = found.get(id) ?? { count: 0, weight: 0, order };
      const weight = one.weight + (weights[at] ?? 0);
      found.set(id, { count: one.count + 1, weight, order: Math.min(order, one.order) });
    }
  }
  const many = Math.max(0, ...[...found.values()].map(({ count }) => count));
  return [...found]
    .filter(([, { count }]) => count >= Math.min(many, words.length / 2))
    .sort(([, a], [, b]) => b.weight - a.weight || a.order - b.order)
    .slice(0, limit)
    .map(([id]) => id);
}
