import type { Edition } from '../edition/edition.ts';
import { listing } from '../edition/phrases.ts';

/** What the search field searches, from what there is. */
export function searchScope(
  edition: Pick<Edition, 'sources' | 'claims' | 'entities' | 'events' | 'summary'>,
): string {
  const { sources, claims, entities, events, summary } = edition;
  const texts = sources.some(({ isAccount }) => isAccount) ? 'accounts' : 'texts';
  const parts = [
    `${summary.passages} passages of ${sources.length} ${texts}`,
    ...(summary.notes > 0 ? [`${summary.notes} notes`] : []),
    ...(claims.length > 0 ? [`${claims.length} claims`] : []),
    ...(entities.length + events.length > 0 ? ['names and dates'] : []),
  ];
  return `Searches ${listing(parts)}.`;
}
