import type { EvidenceView } from '../../edition/edition.ts';
import type { Say } from '../../messages/messages.ts';

/** How a piece of evidence speaks: “in its own voice”, “citing the mayor, via the town hall”. */
export function voiceText(piece: Pick<EvidenceView, 'voice' | 'by'>, { evidence }: Say): string {
  const [speaker, ...relays] = piece.by;
  if (piece.voice === 'outlet' || speaker === undefined) return evidence.itself;
  return evidence.asSaidBy({ speaker, relays });
}

/** How a piece speaks against a claim: “contradicts it”, “contradicts it, citing the mayor”. */
export function against(piece: Pick<EvidenceView, 'voice' | 'by'>, say: Say): string {
  return piece.voice === 'outlet'
    ? say.evidence.contradicts
    : say.evidence.contradictsAs({ how: voiceText(piece, say) });
}
