import { address } from '../../model/address.ts';
import type { AsOfView, ClaimView } from '../../model/edition.ts';
import { dateText } from '../edition/dates.ts';

/** The editions by date: for each day that a claim is as of, what could be known, what was new, and what had been replaced. */
export function asOfViews(claims: readonly ClaimView[]): AsOfView[] {
  const days = [...new Set(claims.map((claim) => claim.asOf).filter(Boolean))].sort();
  const dayOf = new Map(claims.map((claim) => [claim.id, claim.asOf]));
  return days.map((date, index) => {
    const known = claims.filter((claim) => claim.asOf !== '' && claim.asOf <= date);
    const isReplaced = (claim: ClaimView): boolean =>
      claim.supersededBy.some((id) => (dayOf.get(id) ?? '') <= date);
    return {
      date,
      dateText: dateText(date),
      previous: days[index - 1] ?? '',
      fresh: known.filter((claim) => claim.asOf === date).map((claim) => claim.id),
      earlier: known
        .filter((claim) => claim.asOf < date && !isReplaced(claim))
        .map((claim) => claim.id),
      replaced: known.filter(isReplaced).map((claim) => claim.id),
      address: address.asOf(date),
    };
  });
}
