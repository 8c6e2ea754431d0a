import type { Edition } from './edition.ts';

/** Where a statement comes from, as readers see it. `why` is the reason where a common source is only presumed; '' otherwise. */
export interface OriginView {
  name: string;
  isPresumed: boolean;
  why: string;
}

/** An origin by its id: named by the corpus, or the source that it is, or its id in words. */
export function originOf(
  { site, sources }: Pick<Edition, 'site' | 'sources'>,
  id: string,
): OriginView {
  const named = site.origins[id];
  if (named) return { name: named.name, isPresumed: named.presumed, why: named.why };
  const name = sources.find((source) => source.key === id)?.name ?? id.replaceAll('-', ' ');
  return { name, isPresumed: false, why: '' };
}
