import { type Hit, isWhole } from './hit.ts';
import { NEARNESS } from './nearness.ts';
import { compareStanding } from './rank.ts';

const SENTENCE = NEARNESS.indexOf('sentence');

/**
 * Lets passages answer by the claims that rest on them: our words for what a passage says are often those that readers type
 * (“second phase” where it says “the next”). A passage that lacks words takes the place of the best such claim that has all,
 * after passages that have the words themselves, in one sentence like the claim.
 */
export function lift(hits: readonly Hit[]): Hit[] {
  const claims = hits
    .filter((one) => one.record.kind === 'claim' && isWhole(one))
    .sort((a, b) => compareStanding(a.standing, b.standing));
  return hits.map((one) => {
    const { kind, source, n } = one.record;
    if (kind !== 'passage' || one.lacks.length + one.byOriginal.length === 0) return one;
    const claim = claims.find(({ record }) => record.evidence.includes(`${source}:${n}`));
    if (!claim) return one;
    const { nearness } = claim.standing;
    const place = {
      ...claim.standing,
      kind: one.standing.kind,
      nearness: Math.max(nearness, SENTENCE) + 0.5,
    };
    if (compareStanding(one.standing, place) < 0) return one;
    return { ...one, byClaim: claim.record, standing: place };
  });
}
