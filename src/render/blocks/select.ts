import type { ClaimView } from '../../edition/edition.ts';

/** Attributes that choose claims: facets by name, `ids`, `status`, and `lead` for the lead claims only. */
export function selectClaims(
  claims: readonly ClaimView[],
  attributes: ReadonlyMap<string, string>,
): ClaimView[] {
  const ids = attributes
    .get('ids')
    ?.split(/[\s,]+/)
    .filter(Boolean);
  if (ids) return ids.flatMap((id) => claims.filter((claim) => claim.id === id));
  return claims.filter((claim) =>
    [...attributes].every(([name, value]) => {
      if (name === 'lead') return claim.lead;
      if (name === 'status') return value.split(/\s+/).includes(claim.status);
      return value.split(/\s+/).some((wanted) => claim.facets[name]?.includes(wanted));
    }),
  );
}
