import type { Corpus, Original } from '../corpus/corpus.ts';
import { type Place, type Problem, problem } from '../corpus/problem.ts';
import { quotations } from '../text/quotations.ts';
import { runFinder } from '../text/shared-runs.ts';
import { ourTexts } from './our-texts.ts';

/** Consecutive words that our text shares with an original, outside quotations. */
export interface CopiedRun {
  /** Key of the source whose original has them. */
  source: string;
  words: string;
  length: number;
  place: Place;
}

/** From so many words on a run is reported for review. */
const REVIEWED = 8;
/** From so many words on a run must lie wholly inside one quotation. */
const REFUSED = 12;

/** Finds the runs of words that anything we print shares with an original and that no single quotation encloses. */
export function copied(
  corpus: Corpus,
  originals: readonly Original[],
): { runs: CopiedRun[]; problems: Problem[] } {
  const texts = ourTexts(corpus).map((ours) => ({ ...ours, quoted: quotations(ours.text).found }));
  const runs = originals.flatMap(({ key, passages }) => {
    const find = runFinder([...passages.values()].join('\n'));
    return texts.flatMap(({ text, placeAt, quoted }) =>
      find(text, REVIEWED)
        .filter(({ start, end }) => !quoted.some((one) => one.start <= start && end <= one.end))
        .map(
          ({ start, end, length }): CopiedRun => ({
            source: key,
            words: text.slice(start, end),
            length,
            place: placeAt(start),
          }),
        ),
    );
  });
  const problems = runs
    .filter(({ length }) => length >= REFUSED)
    .map(({ source, words, length, place }) =>
      problem(
        'account/copied',
        place,
        `“${words}” are ${length} words in a row of the original of ${source}.`,
        `Say it in other words, or quote at most 25 of them; from ${REFUSED} words on a run stands within one quotation.`,
      ),
    );
  return { runs, problems };
}
