import { type Problem, problem } from './problem.ts';

/** What the lines of a lock file must look like: cells with a tab between. */
export interface LockShape {
  file: string;
  cells: readonly { name: string; is: RegExp }[];
  /** What a line is about; of two lines in a row about one thing that say the same, one is too much. */
  subject: (cells: readonly string[]) => string;
  says: (cells: readonly string[]) => string;
  /** How a line that was damaged comes back. */
  repair: string;
}

/** A line of a lock file that has its shape. */
export interface LockEntry {
  cells: string[];
  line: number;
}

const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/** The lines of a lock file that have its shape. Empty lines and those that begin with # say nothing. */
export function lockEntries(text: string, shape: LockShape): LockEntry[] {
  return entriesOf(text).filter(
    ({ cells }) => cells.length === shape.cells.length && firstWrong(cells, shape) < 0,
  );
}

/** What is wrong with the lines of a lock file: marks of a merge, lines cut short or damaged, lines that stand there twice. */
export function lockLineProblems(text: string, shape: LockShape): Problem[] {
  const names = shape.cells.map(({ name }) => name).join(', ');
  const said = new Map<string, { says: string; line: number }>();
  return entriesOf(text).flatMap(({ cells, line }): Problem[] => {
    const tell = (message: string, hint: string, column = 1): Problem[] => [
      problem('lock/line', { file: shape.file, line, column }, message, hint),
    ];
    const raw = cells.join('\t');
    if (CONFLICT.test(raw))
      return tell(
        'A merge has left this mark of a conflict.',
        'Keep the lines of both sides, and delete the marks.',
      );
    if (cells.length === 1 && raw.split(/ +/).length >= shape.cells.length)
      return tell(
        'This line has spaces where tabs belong.',
        `A line is ${names}, with a tab between. ${shape.repair}`,
      );
    if (cells.length !== shape.cells.length)
      return tell(
        `This line has ${cells.length} of ${shape.cells.length} parts: ${names}.`,
        shape.repair,
      );
    const wrong = firstWrong(cells, shape);
    if (wrong >= 0) {
      const column = cells.slice(0, wrong).reduce((sum, cell) => sum + cell.length + 1, 1);
      const name = shape.cells[wrong]?.name ?? '';
      return tell(`“${cells[wrong]}” cannot be the ${name} in a line.`, shape.repair, column);
    }
    const says = shape.says(cells);
    const before = said.get(shape.subject(cells));
    if (before?.says === says)
      return tell(`Line ${before.line} says the same already.`, 'Delete one of the two.');
    said.set(shape.subject(cells), { says, line });
    return [];
  });
}

function entriesOf(text: string): LockEntry[] {
  return text
    .split(/\r?\n/)
    .flatMap((raw, index) =>
      raw.trim() === '' || raw.startsWith('#') ? [] : [{ cells: raw.split('\t'), line: index + 1 }],
    );
}

function firstWrong(cells: readonly string[], shape: LockShape): number {
  return shape.cells.findIndex(({ is }, at) => !is.test(cells[at] ?? ''));
}
