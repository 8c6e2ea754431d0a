import { address } from '../../corpus/address.ts';
import type { Pair, Pairs } from '../data-view.ts';
import type { Edition } from '../edition.ts';

/** What pairs are worked out from. */
export type Compared = Pick<Edition, 'sources' | 'claims' | 'figures' | 'events'>;

/** Something that passages of several sources speak of. */
export interface Topic {
  kind: 'claim' | 'figure' | 'words' | 'event';
  id: string;
  /** What it is, in words of ours; the words themselves where they are quoted. */
  label: string;
  /** '' for words, which have no page. */
  address: string;
  /** Passages that speak of it: `courier:14`. */
  at: string[];
}

/** A page is made for so many pairs at most: those that share most. */
export const MOST_PAIRS = 200;
/** Of something that more sources speak of, so many are held side by side, or a large corpus would take the square of its size. */
const MOST_SOURCES = 40;

/** Everything that passages of more than one source speak of: claims, figures, events, and the same quoted words. */
export function topicsOf({ sources, claims, figures, events }: Compared): Topic[] {
  const topics: Topic[] = [
    ...claims.map(({ id, text, address: to, evidence, inOtherWords }) => ({
      kind: 'claim' as const,
      id,
      label: text,
      address: to,
      at: [...evidence.map((piece) => `${piece.source}:${piece.passage}`), ...inOtherWords],
    })),
    ...figures.map(({ id, what, address: to, reports }) => ({
      kind: 'figure' as const,
      id,
      label: what,
      address: to,
      at: reports.map(({ source, passage }) => `${source}:${passage}`),
    })),
    ...events.map(({ id, says, address: to, at }) => ({
      kind: 'event' as const,
      id,
      label: says,
      address: to,
      at,
    })),
    ...sources.flatMap((source) =>
      source.passages.flatMap((passage) =>
        passage.facts.same.map(({ at, words }) => ({
          kind: 'words' as const,
          id: words,
          label: words,
          address: '',
          at: [`${source.key}:${passage.n}`, at],
        })),
      ),
    ),
  ];
  return topics
    .map((topic) => ({ ...topic, at: [...new Set(topic.at)] }))
    .filter(({ at }) => new Set(at.map(keyOf)).size > 1);
}

/** The pairs of sources that share something, those that share most first; `total` says of how many these are the first. */
export function pairsOf(edition: Compared): Pairs {
  const place = new Map(edition.sources.map(({ key }, index) => [key, index]));
  const counts = new Map<string, { a: string; b: string; topics: Set<string> }>();
  for (const topic of topicsOf(edition)) {
    const keys = [...new Set(topic.at.map(keyOf))]
      .filter((key) => place.has(key))
      .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
      .slice(0, MOST_SOURCES);
    for (const [index, a] of keys.entries()) {
      for (const b of keys.slice(index + 1)) {
        const to = address.comparison(a, b);
        const pair = counts.get(to) ?? { a, b, topics: new Set() };
        pair.topics.add(`${topic.kind} ${topic.id}`);
        counts.set(to, pair);
      }
    }
  }
  const pairs = [...counts]
    .map(([to, { a, b, topics }]): Pair => ({ a, b, shared: topics.size, address: to }))
    .sort((one, other) => other.shared - one.shared);
  return { pairs: pairs.slice(0, MOST_PAIRS), total: pairs.length };
}

/** The key of the source that a reference such as `courier:14` names. */
export function keyOf(at: string): string {
  return at.slice(0, at.indexOf(':'));
}
