import type { Status } from '../corpus/claim.ts';
import type { EvidenceView } from './edition.ts';
import { listing, numberWord } from './phrases.ts';

/** What a claim's status is worked out from. */
export interface StatusInput {
  evidence: readonly Pick<EvidenceView, 'source' | 'direction' | 'voice' | 'origin' | 'by'>[];
  /** Whether a later claim lists this one in `supersedes`. */
  isSuperseded: boolean;
}

/** The status of a claim; the first rule that holds decides. Contradiction is the only thing that makes reports differ. */
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

/**
 * A status in words that cannot be misread: reports that differ within one source say in which, and one origin that several
 * sources print is no single report. Agreement of reports is not confirmation, and no wording here says so.
 */
export function statusText(
  status: Status,
  evidence: StatusInput['evidence'],
  sourceNames: ReadonlyMap<string, string>,
): string {
  const own = evidence.filter(
    (piece) => piece.direction === 'supports' && piece.voice === 'outlet',
  );
  switch (status) {
    case 'superseded':
      return 'revised by a later statement';
    case 'differ': {
      const [source = '', another] = new Set(evidence.map((piece) => piece.source));
      return another === undefined
        ? `reports differ, all in ${sourceNames.get(source) ?? source}`
        : 'reports differ';
    }
    case 'attributed': {
      const speakers = [...new Set(evidence.flatMap((piece) => piece.by[0] ?? []))];
      return `only as said by ${speakers.length > 0 ? listing(speakers) : 'those it is credited to'}`;
    }
    case 'several':
      return `reported by ${numberWord(new Set(own.map((piece) => piece.origin)).size)} independent origins`;
    case 'single': {
      const printed = new Set(own.map((piece) => piece.source)).size;
      return printed > 1 ? `one origin, in ${numberWord(printed)} reports` : 'one report';
    }
    default:
      return status satisfies never;
  }
}
