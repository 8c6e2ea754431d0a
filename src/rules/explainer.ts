import { type Problem, problem } from '../corpus/problem.ts';
import type { WrittenSentence } from '../render/explain/written.ts';

/** Every sentence that an author wrote in the explainer cites. */
export function checkExplainer(written: readonly WrittenSentence[]): Problem[] {
  return written
    .filter(({ cites }) => cites.length === 0)
    .map(({ text, place }) =>
      problem(
        'citation/missing',
        place,
        `“${text}” cites nothing.`,
        'Add [@id] before its full stop: a claim, figure, check, event or silence.',
      ),
    );
}
