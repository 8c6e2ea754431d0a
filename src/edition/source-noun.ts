import type { Site } from '../corpus/site.ts';
import type { Edition } from './edition.ts';

/** What a source is called, one and many of it. */
export interface SourceNoun {
  one: string;
  many: string;
}

/** The word of `site.yaml`; else a report, where some source is restated because it belongs to somebody else, or a text. */
export function sourceNoun(site: Pick<Site, 'source'>, hasAccounts: boolean): SourceNoun {
  const fallback = hasAccounts
    ? { one: 'report', many: 'reports' }
    : { one: 'text', many: 'texts' };
  return site.source ?? fallback;
}

/** The same, of an edition. */
export function nounOf({ site, sources }: Pick<Edition, 'site' | 'sources'>): SourceNoun {
  return sourceNoun(
    site,
    sources.some(({ isAccount }) => isAccount),
  );
}
