import type { Status } from '../corpus/claim.ts';
import type { EvidenceView } from './edition.ts';
import { listing, numberWord } from './phrases.ts';
import type { SourceNoun } from './source-noun.ts';

/** What a claim's status is worked out from. */
export interface StatusInput {
  evidence: readonly Pick<
    EvidenceView,
    'source' | 'direction' | 'voice' | 'origin' | 'by' | 'isPresumed'
  >[];
  /** Whether a later claim lists this one in `supersedes`. */
  isSuperseded: boolean;
}

/** The status of a claim; the first rule that holds decides. Contradiction is the only thing that makes a claim disputed. */
export function statusOf({ evidence, isSuperseded }: StatusInput): Status {
  const supports = evidence.filter((piece) => piece.direction === 'supports');
  const own = supports.filter((piece) => piece.voice === 'outlet');
  if (isSuperseded) return 'superseded';
  if (supports.length > 0 && supports.length < evidence.length) return 'differ';
  if (own.length === 0) return 'attributed';
  return new Set(own.map((piece) => piece.origin)).size > 1 ? 'several' : 'single';
}

/** The distinct origins of supporting evidence, in the order in which they come. */
export function supportingOrigins(evidence: StatusInput['evidence']): string[] {
  return [
    ...new Set(
      evidence.filter((piece) => piece.direction === 'supports').map((piece) => piece.origin),
    ),
  ];
}

/** Sources that state a claim in sentences of their own, in the order in which they come. */
export function sourcesOf(evidence: StatusInput['evidence']): string[] {
  return [...new Set(ownVoice(evidence).map(({ source }) => source))];
}

/**
 * A status in words that claim no more than is known. Reports differ only where one report speaks against another; a dispute within
 * one report names it. Sources that share an origin count as one, and no wording calls reports independent or takes their
 * agreement for confirmation.
 */
export function statusText(
  status: Status,
  evidence: StatusInput['evidence'],
  sourceNames: ReadonlyMap<string, string>,
  { one, many }: SourceNoun,
): string {
  switch (status) {
    case 'superseded':
      return 'revised by a later statement';
    case 'differ': {
      const against = evidence.filter((piece) => piece.direction === 'contradicts');
      const sources = new Set(evidence.map((piece) => piece.source));
      const [source = ''] = against.map((piece) => piece.source);
      return sources.size > 1
        ? `${many} differ`
        : `disputed within ${sourceNames.get(source) ?? source}`;
    }
    case 'attributed': {
      const speakers = [...new Set(evidence.flatMap((piece) => piece.by[0] ?? []))];
      return `said by ${speakers.length > 0 ? listing(speakers) : 'those it is credited to'}`;
    }
    case 'several':
      return `in ${numberWord(sourcesOf(evidence).length)} ${many}${sharers(evidence)}`;
    case 'single': {
      const printed = sourcesOf(evidence).length;
      if (printed < 2) return `one ${one}`;
      const isPresumed = ownVoice(evidence).some((piece) => piece.isPresumed);
      return isPresumed
        ? `in ${numberWord(printed)} ${many} that may share a source`
        : `one origin, in ${numberWord(printed)} ${many}`;
    }
    default:
      return status satisfies never;
  }
}

/** `, two of which may share a source`. */
function sharers(evidence: StatusInput['evidence']): string {
  const presumed = ownVoice(evidence).filter((piece) => piece.isPresumed);
  const groups = [...Map.groupBy(presumed, ({ origin }) => origin).values()]
    .map((pieces) => new Set(pieces.map(({ source }) => source)).size)
    .filter((size) => size > 1);
  const most = Math.max(0, ...groups);
  return most > 1 ? `, ${numberWord(most)} of which may share a source` : '';
}

function ownVoice(evidence: StatusInput['evidence']): StatusInput['evidence'] {
  return evidence.filter((piece) => piece.direction === 'supports' && piece.voice === 'outlet');
}
