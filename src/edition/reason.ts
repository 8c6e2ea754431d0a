import type { SourceNoun } from '../messages/en/noun.ts';
import type { Say } from '../messages/messages.ts';
import type { ClaimView, Edition, EvidenceView } from './edition.ts';
import { originOf } from './origins.ts';
import { nounOf } from './source-noun.ts';
import { sourcesOf } from './status.ts';

/** Why a claim has its status, in a few sentences: which reports, in whose voice, and what is known of a common source. */
export function reason(
  edition: Pick<Edition, 'site' | 'sources'>,
  claim: ClaimView,
  { evidence }: Say,
): string {
  const pieces = (direction: EvidenceView['direction']) =>
    claim.evidence.filter((piece) => piece.direction === direction);
  const passages = (direction: EvidenceView['direction']) =>
    new Set(pieces(direction).map(({ source, passage }) => `${source}:${passage}`)).size;
  const names = sourcesOf(claim.evidence).map((key) => originOf(edition, key).name);
  const noun = nounOf(edition);
  const shared = presumed(edition, claim, evidence);
  switch (claim.status) {
    case 'superseded':
      return evidence.whyRevised;
    case 'differ':
      return evidence.whyDiffer({
        supports: passages('supports'),
        contradicts: passages('contradicts'),
      });
    case 'attributed':
      return evidence.whyAttributed(noun);
    case 'several':
      return evidence.whySeveral({ ...noun, names, shared });
    case 'single':
      return claim.reports > 1
        ? evidence.whyOneOrigin({ names, shared, origins: originsOf(edition, claim) })
        : evidence.whySingle({ ...noun, name: names[0] ?? '' });
    default:
      return claim.status satisfies never;
  }
}

/** `Harbour Courier and Tide may share a source that neither names.`; '' where no common source is presumed. */
function presumed(
  edition: Pick<Edition, 'site' | 'sources'>,
  claim: ClaimView,
  evidence: Say['evidence'],
): string {
  return sharers(claim)
    .map(({ sources }) =>
      evidence.mayShare({ names: sources.map((key) => originOf(edition, key).name) }),
    )
    .join(' ');
}

/** Why sources of a claim are presumed to share one; '' where none are. */
export function whyPresumed(edition: Pick<Edition, 'site' | 'sources'>, claim: ClaimView): string {
  return sharers(claim)
    .map(({ origin }) => originOf(edition, origin).why)
    .join(' ');
}

/** The presumed origins that several sources of a claim share. */
function sharers({ evidence }: ClaimView): { origin: string; sources: string[] }[] {
  const groups = Map.groupBy(
    evidence.filter(({ isPresumed, voice }) => isPresumed && voice === 'outlet'),
    ({ origin }) => origin,
  );
  return [...groups]
    .map(([origin, pieces]) => ({ origin, sources: sourcesOf(pieces) }))
    .filter(({ sources }) => sources.length > 1);
}

function originsOf(edition: Pick<Edition, 'site' | 'sources'>, { evidence }: ClaimView): string[] {
  const own = evidence.filter(
    ({ direction, voice }) => direction === 'supports' && voice === 'outlet',
  );
  return [...new Set(own.map(({ origin }) => originOf(edition, origin).name))];
}

/** As of when a claim speaks, and when its evidence was published: both days where they differ. */
export function datesText(
  { asOf, upTo }: Pick<ClaimView, 'asOf' | 'upTo'>,
  noun: SourceNoun,
  { evidence }: Say,
): string {
  if (asOf === '') return '';
  if (asOf === upTo) return evidence.asOf({ day: asOf });
  return evidence.asOfAndLatest({ ...noun, day: asOf, latest: upTo });
}

/** What the passages of a claim are to it, with their number. */
export function passagesHead({ evidence }: Pick<ClaimView, 'evidence'>, say: Say): string {
  const passages = new Set(evidence.map(({ source, passage }) => `${source}:${passage}`));
  const isDisputed = evidence.some(({ direction }) => direction === 'contradicts');
  const count = passages.size;
  return isDisputed ? say.evidence.forAndAgainst({ count }) : say.evidence.restsOn({ count });
}

/** How sure we are of a quotation. Nothing here says more than this build or the lock supports. */
export function checkText(check: EvidenceView['check'], { evidence }: Say): string {
  switch (check) {
    case 'ok':
      return evidence.checkedNow;
    case 'attested':
      return evidence.checkedBefore;
    case 'unchecked':
      return evidence.unchecked;
    default:
      return check satisfies never;
  }
}
