import { type Problem, problem } from '../corpus/problem.ts';
import type { Source } from '../corpus/source.ts';
import type { Recognition } from './recognise.ts';

/** What is wrong with files that were given as originals. */
export function recognitionProblems(
  recognitions: readonly Recognition[],
  sources: readonly Source[],
): Problem[] {
  return recognitions.flatMap((one): Problem[] => {
    if (one.status === 'known') return [];
    if (one.status === 'unknown') {
      const hint = 'Add a record for it: npm run add -- file.txt --account; or leave it out.';
      const place = { file: one.file, line: 1, column: 1 };
      return [problem('original/unknown', place, 'This is the original of no source.', hint)];
    }
    const file = sources.find(({ record }) => record.key === one.key)?.file ?? one.file;
    const list = (numbers: readonly string[]) => numbers.map((n) => `¶${n}`).join(', ');
    const differences = [
      ...(one.missing.length > 0 ? [`lacks ${list(one.missing)} of the record`] : []),
      ...(one.strange.length > 0 ? [`has other words in its ${list(one.strange)}`] : []),
    ];
    const difference = differences.join(' and ') || 'has the same passages in another order';
    const message = `${one.file} is like the original of ${one.key}, but ${difference}.`;
    const hint =
      'Bring the text that the record was made from, or record this one and check the account.';
    return [problem('original/differs', { file, line: 1, column: 1 }, message, hint)];
  });
}
