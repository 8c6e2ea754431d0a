import type { Site } from '../corpus/site.ts';
import type { ClaimView, Edition } from '../edition/edition.ts';

/** The labels of a claim's facets, in the order of the site. */
export function facetLabels(site: Site, claim: Pick<ClaimView, 'facets'>): string[] {
  return site.facets.flatMap((facet) =>
    facet.values.filter(({ id }) => claim.facets[facet.id]?.includes(id)).map(({ label }) => label),
  );
}

/** The claims that ids name, each once, in the order of the ids. */
export function claimsNamed(
  { claims }: Pick<Edition, 'claims'>,
  ids: readonly string[],
): ClaimView[] {
  return [...new Set(ids)].flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
}
