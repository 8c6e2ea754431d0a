import type { Site } from '../corpus/site.ts';
import type { SourceNoun } from '../messages/en/noun.ts';
import { messagesOf, type Say } from '../messages/messages.ts';
import type { Edition } from './edition.ts';

/** The word of `site.yaml`; else a report, where some source is restated because it belongs to somebody else, or a text. */
export function sourceNoun(
  site: Pick<Site, 'source'>,
  hasAccounts: boolean,
  { source }: Say,
): SourceNoun {
  return site.source ?? (hasAccounts ? source.report : source.text);
}

/** The same, of an edition. */
export function nounOf({ site, sources }: Pick<Edition, 'site' | 'sources'>): SourceNoun {
  return sourceNoun(
    site,
    sources.some(({ isAccount }) => isAccount),
    messagesOf(site.language),
  );
}
