import type { ClaimView, Edition } from '../edition.ts';
import { type Witness, witnessesOf } from './witnesses.ts';

/** How a passage stands to the claim that home opens with. */
export type Part = 'states' | 'said' | 'disputes' | 'revises';

/** The claim that home opens with, and each passage that has something of it. */
export interface FirstClaim {
  claim: ClaimView;
  parts: { part: Part; witness: Witness }[];
}

/** More passages than these would be a page of their own. */
const MOST = 4;

/**
 * The claim that home opens with: the one that the corpus chose, or that with the most varied evidence: stated, said by somebody,
 * disputed, revised. Of equals, one of more sources, then the shorter. None where no claim has more than one passage.
 */
export function firstClaim({
  site,
  claims,
}: Pick<Edition, 'site' | 'claims'>): FirstClaim | undefined {
  const chosen = claims.find(({ id }) => id === site.home.claim);
  if (chosen) return opened(chosen, claims);
  const rank = ({ claim, parts }: FirstClaim): [number, number, number] => [
    new Set(parts.map(({ part }) => part)).size,
    new Set(parts.map(({ witness }) => witness.source)).size,
    -claim.text.length,
  ];
  return claims
    .map((claim) => opened(claim, claims))
    .filter(({ parts }) => {
      const isQuoted = parts.every(({ witness }) => witness.quotes.length > 0);
      return isQuoted && parts.length > 1 && parts.length <= MOST;
    })
    .toSorted((a, b) => compare(rank(b), rank(a)))[0];
}

function opened(claim: ClaimView, claims: readonly ClaimView[]): FirstClaim {
  const later = claims.filter(({ id }) => claim.supersededBy.includes(id));
  const revising = new Set(
    later.flatMap(({ evidence }) => evidence.filter(isFor).map((piece) => placeOf(piece))),
  );
  const own = witnessesOf(claim.evidence);
  const places = new Set(own.map(placeOf));
  const added = witnessesOf(later.flatMap(({ evidence }) => evidence.filter(isFor)));
  return {
    claim,
    parts: [
      ...own.map((witness) => ({ part: partOf(witness, revising), witness })),
      ...added
        .filter((witness) => !places.has(placeOf(witness)))
        .map((witness) => ({ part: 'revises' as const, witness })),
    ],
  };
}

function partOf(witness: Witness, revising: ReadonlySet<string>): Part {
  if (witness.direction === 'contradicts')
    return revising.has(placeOf(witness)) ? 'revises' : 'disputes';
  return witness.voice === 'outlet' ? 'states' : 'said';
}

function isFor({ direction }: Pick<Witness, 'direction'>): boolean {
  return direction === 'supports';
}

function placeOf({ source, passage }: Pick<Witness, 'source' | 'passage'>): string {
  return `${source}:${passage}`;
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
