import type { ClaimView, Edition, EvidenceView } from '../edition/edition.ts';
import { counted, listing } from '../edition/phrases.ts';
import { originName } from './origins.ts';

/** Why a claim has its status, in one or two sentences. */
export function reason(edition: Edition, claim: ClaimView): string {
  const pieces = (direction: EvidenceView['direction']) =>
    claim.evidence.filter((piece) => piece.direction === direction);
  const own = pieces('supports').filter((piece) => piece.voice === 'outlet');
  const passages = (direction: EvidenceView['direction']) =>
    new Set(pieces(direction).map(({ source, passage }) => `${source}:${passage}`)).size;
  const names = listing([...new Set(own.map(({ origin }) => originName(edition, origin)))]);
  switch (claim.status) {
    case 'superseded':
      return 'A later claim takes its place.';
    case 'differ':
      return `${counted(passages('supports'), 'passage supports', 'passages support')} it and ${counted(passages('contradicts'), 'passage contradicts', 'passages contradict')} it.`;
    case 'attributed':
      return 'No report says it in its own voice; each credits it to somebody.';
    case 'several':
      return `Said in their own voice by ${names}. Agreement of reports is not confirmation.`;
    case 'single': {
      const printed = [...new Set(own.map(({ source }) => originName(edition, source)))];
      return printed.length > 1
        ? `Printed by ${listing(printed)}, from one origin: ${names}.`
        : `Said in its own voice by ${names}, and by no other origin here.`;
    }
    default:
      return claim.status satisfies never;
  }
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
