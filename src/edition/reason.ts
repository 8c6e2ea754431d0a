import { dateText } from './dates.ts';
import type { ClaimView, Edition, EvidenceView } from './edition.ts';
import { originOf } from './origins.ts';
import { counted, listing } from './phrases.ts';
import { nounOf, type SourceNoun } from './source-noun.ts';
import { sourcesOf } from './status.ts';

/** Why a claim has its status, in a few sentences: which reports, in whose voice, and what is known of a common source. */
export function reason(edition: Pick<Edition, 'site' | 'sources'>, claim: ClaimView): string {
  const pieces = (direction: EvidenceView['direction']) =>
    claim.evidence.filter((piece) => piece.direction === direction);
  const passages = (direction: EvidenceView['direction']) =>
    new Set(pieces(direction).map(({ source, passage }) => `${source}:${passage}`)).size;
  const reports = listing(sourcesOf(claim.evidence).map((key) => originOf(edition, key).name));
  const { one, many } = nounOf(edition);
  switch (claim.status) {
    case 'superseded':
      return 'A later claim takes its place.';
    case 'differ':
      return `${counted(passages('supports'), 'passage supports', 'passages support')} it and ${counted(passages('contradicts'), 'passage contradicts', 'passages contradict')} it.`;
    case 'attributed':
      return `No ${one} states it itself; each credits it to somebody.`;
    case 'several':
      return `${reports} state it themselves. ${presumed(edition, claim) || 'No common source is named, which does not exclude one.'} Agreement of ${many} is not confirmation.`;
    case 'single':
      return claim.reports > 1
        ? `${reports} state it themselves. ${presumed(edition, claim) || `They have it from one origin: ${originsOf(edition, claim)}.`}`
        : `${reports} states it itself; no other ${one} here does.`;
    default:
      return claim.status satisfies never;
  }
}

/** `Harbour Courier and Tide may share a source that neither names.`; '' where no common source is presumed. */
function presumed(edition: Pick<Edition, 'site' | 'sources'>, claim: ClaimView): string {
  return sharers(claim)
    .map(({ sources }) => {
      const names = listing(sources.map((key) => originOf(edition, key).name));
      return `${names} may share a source that neither names.`;
    })
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

function originsOf(edition: Pick<Edition, 'site' | 'sources'>, { evidence }: ClaimView): string {
  const own = evidence.filter(
    ({ direction, voice }) => direction === 'supports' && voice === 'outlet',
  );
  return listing([...new Set(own.map(({ origin }) => originOf(edition, origin).name))]);
}

/** As of when a claim speaks, and when its evidence was published: both days where they differ. */
export function datesText(
  { asOf, upTo }: Pick<ClaimView, 'asOf' | 'upTo'>,
  { one }: SourceNoun,
): string {
  if (asOf === '') return '';
  if (asOf === upTo) return `As of ${dateText(asOf)}.`;
  return `As of ${dateText(asOf)}; latest ${one} ${dateText(upTo)}.`;
}

/** What the passages of a claim are to it, with their number. */
export function passagesHead({ evidence }: Pick<ClaimView, 'evidence'>): string {
  const passages = new Set(evidence.map(({ source, passage }) => `${source}:${passage}`));
  const isDisputed = evidence.some(({ direction }) => direction === 'contradicts');
  return `${counted(passages.size, 'passage')} ${isDisputed ? 'for and against it' : 'it rests on'}`;
}

/** How sure we are of a quotation. Nothing here says more than this build or the lock supports. */
export function checkText(check: EvidenceView['check']): string {
  switch (check) {
    case 'ok':
      return 'checked against the original in this build';
    case 'attested':
      return 'checked against the original before, unchanged since';
    case 'unchecked':
      return 'not checked against the original';
    default:
      return check satisfies never;
  }
}
