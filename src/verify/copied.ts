import type { Original } from '../corpus/corpus.ts';
import { type Place, type Problem, problem } from '../corpus/problem.ts';
import type { ProseField } from '../prose/field.ts';
import { rulesOf } from '../prose/kinds.ts';
import { quotations } from '../text/quotations.ts';
import { runFinder } from '../text/shared-runs.ts';

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
  prose: readonly ProseField[],
  originals: readonly Original[],
): { runs: CopiedRun[]; problems: Problem[] } {
  const texts = wholeTexts(prose).map((ours) => ({
    ...ours,
    quoted: quotations(ours.text).found,
  }));
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

/** Our texts, those that follow one another in a file put together, so that runs over passages and sentences show. */
function wholeTexts(prose: readonly ProseField[]): Pick<ProseField, 'text' | 'placeAt'>[] {
  const [parts = [], single = []] = [true, false].map((continuous) =>
    prose.filter(({ kind }) => (rulesOf(kind).continuous ?? false) === continuous),
  );
  const files = Map.groupBy(parts, ({ placeAt }) => placeAt(0).file);
  return [...single, ...[...files].map(([file, list]) => joined(file, list))];
}

function joined(file: string, list: readonly ProseField[]): Pick<ProseField, 'text' | 'placeAt'> {
  let length = 0;
  const starts = list.map((part) => {
    const start = length;
    length += part.text.length + 1;
    return { start, part };
  });
  return {
    text: list.map(({ text }) => text).join('\n'),
    placeAt: (offset) => {
      const within = starts.findLast(({ start }) => start <= offset);
      return within?.part.placeAt(offset - within.start) ?? { file, line: 1, column: 1 };
    },
  };
}
