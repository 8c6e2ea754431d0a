import type { Edition } from '../edition/edition.ts';
import { nounOf } from '../edition/source-noun.ts';
import { messagesOf } from '../messages/messages.ts';

/** What the search field searches, from what there is. */
export function searchScope(
  edition: Pick<Edition, 'site' | 'sources' | 'claims' | 'entities' | 'events' | 'summary'>,
): string {
  const { site, sources, claims, entities, events, summary } = edition;
  const { contents } = messagesOf(site.language);
  const noun = sources.some(({ isAccount }) => isAccount) ? contents.account : nounOf(edition);
  return contents.searches({
    ...noun,
    passages: summary.passages,
    sources: sources.length,
    notes: summary.notes,
    claims: claims.length,
    hasNames: entities.length + events.length > 0,
  });
}
