import type { Edition } from '../model/edition.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type { WrittenSentence } from '../pipeline/explain/outline.ts';

/** Every sentence that an author wrote in the explainer cites. */
export function checkExplainer(_edition: Edition, written: readonly WrittenSentence[]): Problem[] {
  return written
    .filter((sentence) => sentence.cites.length === 0)
    .map((sentence) =>
      problem('citation/missing', sentence.place, `“${sentence.text}” cites nothing.`, 'Add [@id] before its full stop: a claim, figure, check, event or silence.'),
    );
}
