import type { ClaimView, Edition } from './edition.ts';
import { type Group, groupsOf } from './groups.ts';

/** Claims by the corpus's first facet; in each group lead claims come first. */
export function claimGroups({
  site,
  claims,
}: Pick<Edition, 'site' | 'claims'>): Group<ClaimView>[] {
  const sorted = claims.toSorted((a, b) => Number(b.lead) - Number(a.lead));
  return groupsOf(site, sorted, 'All claims');
}

/** A sentence of home: a lead claim, or a lead silence. */
export interface LeadItem {
  id: string;
  text: string;
}

/** A group of claims with the sentences that open it, and where the explainer goes on with it. */
export interface LeadGroup extends Group<ClaimView> {
  sentences: LeadItem[];
  readOn: string;
}

const MOST = 7;

/**
 * What home says first: the lead claims of each group, then its lead silences. Groups stand in rows of three; one that would be
 * left over opens the page instead, and it is the first.
 */
export function homeGroups(edition: Pick<Edition, 'site' | 'claims' | 'silences'>): {
  opening: LeadGroup | undefined;
  phases: LeadGroup[];
} {
  const facet = edition.site.facets[0]?.id ?? '';
  const groups = claimGroups(edition)
    .map((group): LeadGroup => {
      const claims = group.members.filter((claim) => claim.lead && claim.status !== 'superseded');
      const silences = edition.silences.filter(
        (one) => one.lead && one.facets[facet]?.includes(group.id),
      );
      const said = claims.slice(0, MOST - silences.length).map((claim, index) => ({
        id: claim.id,
        text: index > 0 && claim.inRun !== '' ? claim.inRun : claim.text,
      }));
      const unsaid = silences.map(({ id, says }) => ({ id, text: says }));
      const readOn = claims.flatMap((claim) => claim.usedIn)[0]?.address ?? '';
      return { ...group, sentences: [...said, ...unsaid], readOn };
    })
    .filter(({ sentences }) => sentences.length > 0);
  const [first, ...others] = groups;
  if (first === undefined || groups.length % 3 !== 1 || others.length === 0)
    return { opening: undefined, phases: groups };
  return { opening: { ...first, sentences: first.sentences.slice(0, 4) }, phases: others };
}
