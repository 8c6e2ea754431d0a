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

/** A group of claims with the sentences that open it. */
export interface LeadGroup extends ClaimGroup {
  sentences: { claim: ClaimView; text: string }[];
}

/**
 * What home says first: the lead claims of each group. Groups stand in rows of three; one that would be
 * left over opens the page instead, and it is the first.
 */
export function homeGroups(edition: Pick<Edition, 'site' | 'claims'>): {
  opening: LeadGroup | undefined;
  phases: LeadGroup[];
} {
  const groups = claimGroups(edition)
    .map((group) => ({ ...group, sentences: leadSentences(group.claims, 4) }))
    .filter(({ sentences }) => sentences.length > 0);
  const [first, ...others] = groups;
  if (first === undefined || groups.length % 3 !== 1 || others.length === 0) {
    return { opening: undefined, phases: groups };
  }
  return { opening: { ...first, sentences: first.sentences.slice(0, 3) }, phases: others };
}

/** The first lead claims as sentences of one paragraph, those after the first in their running form. */
function leadSentences(claims: readonly ClaimView[], most: number): LeadGroup['sentences'] {
  return claims
    .filter((claim) => claim.lead && claim.status !== 'superseded')
    .slice(0, most)
    .map((claim, index) => ({
      claim,
      text: index > 0 && claim.inRun !== '' ? claim.inRun : claim.text,
    }));
}
