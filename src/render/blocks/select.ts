import type { z } from 'zod';
import type { ClaimView } from '../../edition/edition.ts';
import { choice, flag, optional } from './attribute.ts';
import type { BlockFault, BlockInput } from './block.ts';
import { idle } from './define.ts';
import { ids } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

const STATUSES = ['several', 'single', 'attributed', 'differ', 'superseded'] as const;

/** Attributes that choose claims, besides facets. */
export const claimChoice = (words: Vocabulary) => ({
  ids: optional(ids(words, 'claim')),
  lead: optional(flag()),
  status: optional(choice(STATUSES)),
});

/** What `claimChoice` makes of attributes. */
export type ClaimChoice = z.output<z.ZodObject<ReturnType<typeof claimChoice>>>;

/** The claims that are named, in that order, or else those that have all that is asked for. */
export function selectClaims(
  claims: readonly ClaimView[],
  { ids: names, lead, status }: ClaimChoice,
  facets: BlockInput['facets'],
): ClaimView[] {
  if (names) return names.flatMap((name) => claims.filter((claim) => claim.id === name));
  return claims.filter(
    (claim) =>
      (!lead || claim.lead) &&
      (!status || status.includes(claim.status)) &&
      hasFacets(claim.facets, facets),
  );
}

/** Whether a thing has one of the wanted values of each facet. */
export function hasFacets(
  own: Readonly<Record<string, readonly string[]>>,
  wanted: BlockInput['facets'],
): boolean {
  return [...wanted].every(([facet, values]) =>
    values.some((value) => own[facet]?.includes(value)),
  );
}

/** Ids choose alone: whatever else is asked for says nothing. */
export function idsAlone(
  given: ReadonlyMap<string, string>,
  others: readonly string[] = [],
): BlockFault[] {
  const words = ['title', 'caption', ...others];
  return idle(
    given,
    'ids',
    [...given.keys()].filter((name) => !words.includes(name)),
  );
}
