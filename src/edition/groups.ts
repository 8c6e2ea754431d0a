import type { Site } from '../corpus/site.ts';
import { messagesOf } from '../messages/messages.ts';
import type { ClaimView, Edition } from './edition.ts';

/** Things under one value of the corpus's first facet, or all of them where it has none. */
export interface Group<Thing> {
  id: string;
  label: string;
  members: Thing[];
}

interface Faceted {
  facets: Record<string, string[]>;
}

/** Groups by the corpus's first facet, in the order of its values; things without a value come last, those with two stand in both. */
export function groupsOf<Thing extends Faceted>(
  site: Pick<Site, 'facets' | 'language'>,
  things: readonly Thing[],
  all: string,
): Group<Thing>[] {
  const facet = site.facets[0];
  if (facet === undefined) return kept([{ id: 'all', label: all, members: [...things] }]);
  const valuesOf = (thing: Thing) => thing.facets[facet.id] ?? [];
  const groups = facet.values.map(({ id, label }) => ({
    id,
    label,
    members: things.filter((thing) => valuesOf(thing).includes(id)),
  }));
  const rest = things.filter((thing) => valuesOf(thing).length === 0);
  return kept([
    ...groups,
    { id: 'others', label: messagesOf(site.language).data.otherGroup, members: rest },
  ]);
}

/** The same with everything once: a thing with two values stands under the first of the groups that have it. */
export function groupsOnce<Thing extends Faceted>(
  site: Pick<Site, 'facets' | 'language'>,
  things: readonly Thing[],
  all: string,
): Group<Thing>[] {
  const seen = new Set<Thing>();
  return kept(
    groupsOf(site, things, all).map((group) => {
      const members = group.members.filter((thing) => !seen.has(thing));
      for (const thing of members) seen.add(thing);
      return { ...group, members };
    }),
  );
}

/** Claims by the corpus's first facet; in each group lead claims come first. */
export function claimGroups({
  site,
  claims,
}: Pick<Edition, 'site' | 'claims'>): Group<ClaimView>[] {
  const sorted = claims.toSorted((a, b) => Number(b.lead) - Number(a.lead));
  return groupsOf(site, sorted, messagesOf(site.language).data.allClaims);
}

function kept<Thing>(groups: Group<Thing>[]): Group<Thing>[] {
  return groups.filter(({ members }) => members.length > 0);
}
