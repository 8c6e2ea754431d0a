import { type Problem, problem } from '../corpus/problem.ts';
import type { Lookup } from '../edition/lookup.ts';
import type { WrittenSentence } from '../render/explain/written.ts';
import { quotations } from '../text/quotations.ts';
import { verifyWords } from '../verify/verify-words.ts';

/**
 * Every sentence that an author wrote in the explainer cites, and what it quotes stands in what it cites; what a title quotes, in what
 * is cited under it. `textsOf` gives the texts of a passage.
 */
export function checkExplainer(
  written: readonly WrittenSentence[],
  titles: readonly WrittenSentence[],
  find: Lookup,
  textsOf: (at: string) => string[],
): Problem[] {
  const uncited = written.filter(({ cites }) => cites.length === 0);
  const quoting = [...written.filter(({ cites }) => cites.length > 0), ...titles];
  return [
    ...uncited.map(({ text, place }) =>
      problem(
        'citation/missing',
        place,
        `“${text}” cites nothing.`,
        'Add [@id] before its full stop: a claim, figure, check, event or silence.',
      ),
    ),
    ...quoting.flatMap((sentence) => unverified(sentence, find, textsOf)),
  ];
}

function unverified(
  { text, cites, place }: WrittenSentence,
  find: Lookup,
  textsOf: (at: string) => string[],
): Problem[] {
  const quoted = quotations(text).found;
  if (quoted.length === 0) return [];
  const cited = cites.flatMap((id) => find.cited(id) ?? []);
  const passages = [
    ...cited.flatMap(({ id, quotes }) => quotes.map((words) => ({ at: id, text: words }))),
    ...cited
      .flatMap(({ at }) => at)
      .flatMap((at) => textsOf(at).map((words) => ({ at, text: words }))),
  ];
  return quoted
    .filter(({ words }) => verifyWords(words, passages).status !== 'ok')
    .map(({ words }) =>
      problem(
        'quotation/unverified',
        place,
        `“${words}” stands in nothing that is cited here.`,
        'Cite where it stands, quote it exactly, or use ‘ ’ for words that nobody said.',
      ),
    );
}
