import { type Problem, problem } from '../model/problem.ts';
import type { Lookup } from '../pipeline/edition/lookup.ts';
import type { WrittenSentence } from '../pipeline/explain/outline.ts';
import { quotations } from '../pipeline/text/quotations.ts';
import { verifyWords } from './originals/verify-words.ts';

/** Every sentence that an author wrote in the explainer cites, and what it quotes stands in what it cites. `textsOf` gives the texts of a passage. */
export function checkExplainer(
  written: readonly WrittenSentence[],
  find: Lookup,
  textsOf: (at: string) => string[],
): Problem[] {
  return written.flatMap((sentence) => {
    if (sentence.cites.length === 0)
      return [
        problem(
          'citation/missing',
          sentence.place,
          `“${sentence.text}” cites nothing.`,
          'Add [@id] before its full stop: a claim, figure, check, event or silence.',
        ),
      ];
    const passages = sentence.cites
      .flatMap((id) => find.cited(id)?.at ?? [])
      .flatMap((at) => textsOf(at).map((text) => ({ at, text })));
    return quotations(sentence.text).found.flatMap(({ words }) =>
      verifyWords(words, passages).status === 'ok'
        ? []
        : [
            problem(
              'quotation/unverified',
              sentence.place,
              `“${words}” stands in nothing that this sentence cites.`,
              'Cite where it stands, quote it exactly, or use ‘ ’ for words that nobody said.',
            ),
          ],
    );
  });
}
