import { splitReference } from '../../corpus/reference.ts';
import type { Say } from '../../messages/messages.ts';
import type { ClaimView } from '../edition.ts';
import type { SourceView } from '../source-view.ts';

/**
 * How a source stands to a claim: it says so in its own voice, attributes it to somebody, speaks against it, does both, says it in words
 * that are no evidence here, or has nothing of it.
 */
export type Stance = 'own' | 'said' | 'against' | 'both' | 'other' | 'none';

/** A source in the mark of a claim. */
export interface Slot {
  sign: string;
  stance: Stance;
}

/** What the mark of a claim is made of. */
export type Marked = Pick<ClaimView, 'evidence' | 'inOtherWords'>;

/** Up to so many sources a mark has a place for each, in the same order everywhere; beyond, only for those that have something of the claim. */
const MOST = 7;

/** The mark of a claim: how each source stands to it, in the order of the sources. */
export function slotsOf(claim: Marked, sources: readonly SourceView[]): Slot[] {
  const bySource = Map.groupBy(claim.evidence, ({ source }) => source);
  const others = new Set(claim.inOtherWords.map((at) => splitReference(at).source));
  const slots = sources.map(({ key, sign }): Slot => {
    const stance = stanceOf(bySource.get(key) ?? []);
    return { sign, stance: stance === 'none' && others.has(key) ? 'other' : stance };
  });
  return sources.length > MOST ? slots.filter(({ stance }) => stance !== 'none') : slots;
}

/** Whether a mark has a place for every source. */
export function isWhole(sources: readonly unknown[]): boolean {
  return sources.length <= MOST;
}

function stanceOf(pieces: Marked['evidence']): Stance {
  const supports = pieces.filter(({ direction }) => direction === 'supports');
  const isAgainst = supports.length < pieces.length;
  if (supports.length === 0) return isAgainst ? 'against' : 'none';
  if (isAgainst) return 'both';
  return supports.some(({ voice }) => voice === 'outlet') ? 'own' : 'said';
}

/** A mark in words: “Minutes and Courier say so in their own voice; Depot contradicts it; Riders does not mention it”. */
export function slotsText(slots: readonly Slot[], { marks }: Say): string {
  const signs = (stance: Stance) =>
    slots.filter((slot) => slot.stance === stance).map(({ sign }) => sign);
  return (['own', 'said', 'both', 'against', 'other', 'none'] as const)
    .map((stance) => ({ stance, signs: signs(stance) }))
    .filter((told) => told.signs.length > 0)
    .map(({ stance, ...told }) => marks.stands[stance](told))
    .join(marks.semicolon);
}

/** What a mark cannot show of a status, in a word or two; '' where the mark says it all. */
export function newsOf(
  { status, reports, evidence }: Pick<ClaimView, 'status' | 'reports' | 'evidence'>,
  { marks }: Say,
): string {
  switch (status) {
    case 'superseded':
      return marks.revised;
    case 'differ':
      return marks.disputed;
    case 'single':
      if (reports < 2) return '';
      return evidence.some(({ isPresumed }) => isPresumed) ? marks.mayShare : marks.oneOrigin;
    case 'several':
    case 'attributed':
      return '';
    default:
      return status satisfies never;
  }
}
