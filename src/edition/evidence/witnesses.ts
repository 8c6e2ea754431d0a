import type { QuotationCheck } from '../../verify/certainty.ts';
import type { EvidenceView } from '../edition.ts';

/** One passage that speaks for or against a claim in one voice, with all its exact words that do so. */
export interface Witness
  extends Pick<EvidenceView, 'source' | 'passage' | 'direction' | 'voice' | 'by'> {
  /** None where it rests on the passage as a whole. */
  quotes: { words: string; check: QuotationCheck }[];
}

/** Evidence by passage and voice, in the order in which it comes: a passage that gives several words is one witness. */
export function witnessesOf(evidence: readonly EvidenceView[]): Witness[] {
  const groups = Map.groupBy(evidence, ({ source, passage, direction, voice, by }) =>
    JSON.stringify([source, passage, direction, voice, by]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { source, passage, direction, voice, by } = first;
    const quotes = [first, ...others]
      .filter(({ quote }) => quote !== '')
      .map(({ quote, check }) => ({ words: quote, check }));
    return [{ source, passage, direction, voice, by, quotes }];
  });
}
