import { relative } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { printProblems } from './print-problems.ts';

/** Where a command speaks: results on standard output, progress and problems on standard error. */
export interface Say {
  /** A line of the result. */
  out: (line: string) => void;
  /** A line that says what is going on. */
  step: (line: string) => void;
  problems: (problems: readonly Problem[], corpus: string) => void;
}

/** Speaks to the terminal, in colour where there is one and NO_COLOR is not set. */
export function terminal(env: { NO_COLOR?: string | undefined }): Say {
  const hasColour = Boolean(process.stderr.isTTY) && !env.NO_COLOR;
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    step: (line) => process.stderr.write(`${line}\n`),
    problems: (problems, corpus) =>
      process.stderr.write(
        printProblems(problems, { folder: relative(process.cwd(), corpus), hasColour }),
      ),
  };
}
