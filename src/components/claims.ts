import type { ClaimView, Edition } from '../model/edition.ts';
import type { Site } from '../model/site.ts';

/** Claims under one value of the corpus's first facet, or all of them where it has none. */
export interface ClaimGroup {
  id: string;
  label: string;
  claims: ClaimView[];
}

/** Claims by the corpus's first facet, in the order of its values; those without a value come last. */
export function claimGroups({ site, claims }: Pick<Edition, 'site' | 'claims'>): ClaimGroup[] {
  const facet = site.facets[0];
  if (facet === undefined)
    return claims.length > 0 ? [{ id: 'all', label: 'All claims', claims }] : [];
  const groups = facet.values.map(({ id, label }) => ({
    id,
    label,
    claims: claims.filter((claim) => claim.facets[facet.id]?.includes(id)),
  }));
  const rest = claims.filter((claim) => (claim.facets[facet.id] ?? []).length === 0);
  return [...groups, { id: 'others', label: 'Others', claims: rest }].filter(
    (group) => group.claims.length > 0,
  );
}

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

/** The first lead claims of a group as sentences of one paragraph, those after the first in their running form. */
export function leadSentences(
  { claims }: ClaimGroup,
  most: number,
): { claim: ClaimView; text: string }[] {
  return claims
    .filter((claim) => claim.lead && claim.status !== 'superseded')
    .slice(0, most)
    .map((claim, index) => ({
      claim,
      text: index > 0 && claim.inRun !== '' ? claim.inRun : claim.text,
    }));
}
