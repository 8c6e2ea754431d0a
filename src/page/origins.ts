import type { Edition } from '../edition/edition.ts';

/** The name of an origin: the corpus's own, the name of the source that it is, or its id in words. */
export function originName(edition: Pick<Edition, 'site' | 'sources'>, id: string): string {
  const named = edition.site.origins[id]?.name;
  if (named !== undefined) return named;
  return edition.sources.find((source) => source.key === id)?.name ?? id.replaceAll('-', ' ');
}
