import type { Edition } from '../edition.ts';

/** Whether there is anything to compare: two sources that share something, words for one thing, or what some do not say. */
export function hasCompare({
  terms,
  silences,
  pairs,
}: Pick<Edition, 'terms' | 'silences' | 'pairs'>): boolean {
  return terms.length > 0 || silences.length > 0 || pairs.total > 0;
}

/** Whether there is anything but the sources to list by name. */
export function hasIndex({
  claims,
  figures,
  events,
  entities,
}: Pick<Edition, 'claims' | 'figures' | 'events' | 'entities'>): boolean {
  return claims.length + figures.length + events.length + entities.length > 0;
}
