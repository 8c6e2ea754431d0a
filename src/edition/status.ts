import type { Status } from '../corpus/claim.ts';
import type { SourceNoun } from '../messages/en/noun.ts';
import type { Say } from '../messages/messages.ts';
import type { EvidenceView } from './edition.ts';

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
  noun: SourceNoun,
  { evidence: say }: Say,
): string {
  switch (status) {
    case 'superseded':
      return say.revised;
    case 'differ': {
      const against = evidence.filter((piece) => piece.direction === 'contradicts');
      const sources = new Set(evidence.map((piece) => piece.source));
      const [source = ''] = against.map((piece) => piece.source);
      return sources.size > 1
        ? say.differ(noun)
        : say.disputedWithin({ source: sourceNames.get(source) ?? source });
    }
    case 'attributed': {
      const speakers = [...new Set(evidence.flatMap((piece) => piece.by[0] ?? []))];
      return speakers.length > 0 ? say.saidBy({ speakers }) : say.saidByCredited;
    }
    case 'several':
      return say.inSources({
        ...noun,
        count: sourcesOf(evidence).length,
        sharing: sharers(evidence),
      });
    case 'single': {
      const count = sourcesOf(evidence).length;
      if (count < 2) return say.inOne(noun);
      const isPresumed = ownVoice(evidence).some((piece) => piece.isPresumed);
      return isPresumed ? say.allMayShare({ ...noun, count }) : say.oneOrigin({ ...noun, count });
    }
    default:
      return status satisfies never;
  }
}

/** The most sources that may have it from one; 0 where none do. */
function sharers(evidence: StatusInput['evidence']): number {
  const presumed = ownVoice(evidence).filter((piece) => piece.isPresumed);
  const groups = [...Map.groupBy(presumed, ({ origin }) => origin).values()]
    .map((pieces) => new Set(pieces.map(({ source }) => source)).size)
    .filter((size) => size > 1);
  const most = Math.max(0, ...groups);
  return most;
}

function ownVoice(evidence: StatusInput['evidence']): StatusInput['evidence'] {
  return evidence.filter((piece) => piece.direction === 'supports' && piece.voice === 'outlet');
}
