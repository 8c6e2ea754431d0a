import type { Edition } from '../edition/edition.ts';
import { counted, listing } from '../edition/phrases.ts';
import { nounOf } from '../edition/source-noun.ts';

/** What the search field searches, from what there is. */
export function searchScope(
  edition: Pick<Edition, 'site' | 'sources' | 'claims' | 'entities' | 'events' | 'summary'>,
): string {
  const { sources, claims, entities, events, summary } = edition;
  const { one, many } = sources.some(({ isAccount }) => isAccount)
    ? { one: 'account', many: 'accounts' }
    : nounOf(edition);
  const parts = [
    `${counted(summary.passages, 'passage')} of ${counted(sources.length, one, many)}`,
    ...(summary.notes > 0 ? [counted(summary.notes, 'note')] : []),
    ...(claims.length > 0 ? [counted(claims.length, 'claim')] : []),
    ...(entities.length + events.length > 0 ? ['names and dates'] : []),
  ];
  return `Searches ${listing(parts)}.`;
}
