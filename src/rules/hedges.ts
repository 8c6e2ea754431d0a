import type { Corpus } from '../corpus/corpus.ts';
import { type Problem, problem } from '../corpus/problem.ts';
import type { PassageIndex } from '../edition/passages.ts';

/** Words that say how sure a statement is, in the language of the corpus's reports. */
const HEDGE =
  /\b(?:may|might|could|expected|expects|reportedly|allegedly|presumed|believed|believe|planned|plans|appears?|suggest(?:s|ed|ing)?|likely|possibl[ey]|unclear|not clear|considering)\b/i;
/** Words in ours that keep a statement from being one of fact. */
const KEPT =
  /\b(?:may|might|could|would|expected|reportedly|allegedly|presumed|believed?|plan(?:s|ned)?|intended|appeared|suggested|likely|possibl[ey]|unclear|was to|were to|due|considered|considering|hoped|whether|open to|foresaw|asked|thought|permitted|allowed|entitled|free to)\b/i;

/** A hedge that stands in every supporting quotation of a claim stands in the claim. What quotations do not carry is for review. */
export function checkHedges(corpus: Corpus, index: PassageIndex): Problem[] {
  return corpus.claims.flatMap((claim) => {
    const supports = claim.evidence.filter((piece) => piece.direction === 'supports');
    const texts = supports.map((piece) => piece.quote ?? index.get(piece.at)?.passage.text ?? '');
    if (texts.length === 0 || !texts.every((text) => HEDGE.test(text)) || KEPT.test(claim.text))
      return [];
    const hedge = HEDGE.exec(texts[0] ?? '')?.[0] ?? '';
    return [
      problem(
        'claim/hedge',
        claim.place('text'),
        `The evidence says “${hedge}”; the claim is flat.`,
        'Keep it: might, could, was expected to, was to, reportedly and the like. Where it permits (a statute’s “may”): was permitted to, was allowed to. Or quote words that are not hedged.',
      ),
    ];
  });
}
