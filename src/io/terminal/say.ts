/** Where a command speaks. */
export interface Say {
  /** A line of the result, on standard output. */
  out: (line: string) => void;
  /** A line that says what is going on, on standard error. */
  step: (line: string) => void;
}

/** Speaks to the terminal. */
export const terminal: Say = {
  out: (line) => process.stdout.write(`${line}\n`),
  step: (line) => process.stderr.write(`${line}\n`),
};
