import { guttersOf } from './gutters.ts';
import type { Line, PdfPage, Piece } from './page.ts';

/** Pieces of one baseline that no wide gap parts. */
interface Run {
  pieces: Piece[];
  x: number;
  right: number;
  y: number;
  size: number;
}

/** The lines of a page in the order of reading: column after column between what runs over all of them. */
export function linesOf(page: PdfPage): Line[] {
  const pieces = page.pieces.filter(({ text }) => text.trim() !== '');
  const gutters = guttersOf(pieces, page.width);
  const runs = runsOf(pieces, gutters);
  if (!isProse(runs, gutters)) return rowsOf(runsOf(pieces, []), page.label);
  const columnOf = (run: Run): number =>
    gutters.some((at) => run.x < at - 2 && run.right > at + 2)
      ? -1
      : gutters.filter((at) => run.x >= at - 2).length;
  const lines: Line[] = [];
  let band: Run[] = [];
  const close = (): void => {
    for (let column = 0; column <= gutters.length; column += 1)
      lines.push(
        ...rowsOf(
          band.filter((run) => columnOf(run) === column),
          page.label,
        ),
      );
    band = [];
  };
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (columnOf(run) >= 0) band.push(run);
    else {
      close();
      lines.push(...rowsOf([run], page.label));
    }
  }
  close();
  return lines;
}

function runsOf(pieces: readonly Piece[], gutters: readonly number[]): Run[] {
  const runs: Run[] = [];
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  for (const piece of sorted) {
    const near = runs.findLast(
      (run) =>
        !gutters.some((at) => isBetween(at, run, piece)) &&
        isLevel(run, piece) &&
        piece.x - run.right < Math.max(run.size, piece.size) * 1.1 &&
        run.x - (piece.x + piece.width) < Math.max(run.size, piece.size) * 1.1,
    );
    if (!near) {
      runs.push({
        pieces: [piece],
        x: piece.x,
        right: piece.x + piece.width,
        y: piece.y,
        size: piece.size,
      });
      continue;
    }
    near.pieces.push(piece);
    near.x = Math.min(near.x, piece.x);
    near.right = Math.max(near.right, piece.x + piece.width);
    // The baseline is that of the largest letters, not of a raised number.
    if (piece.size > near.size) Object.assign(near, { size: piece.size, y: piece.y });
  }
  return runs;
}

/** Whether a piece stands on the line of a run, or is raised beside it. */
function isLevel(run: Run, piece: Piece): boolean {
  const [small, large] = [Math.min(run.size, piece.size), Math.max(run.size, piece.size)];
  return Math.abs(run.y - piece.y) <= large * (small < large * 0.9 ? 0.55 : 0.45);
}

/** Whether a gutter parts a run and a piece. */
function isBetween(at: number, run: Run, piece: Piece): boolean {
  return (
    (run.right <= at + 2 && piece.x >= at - 2) ||
    (piece.x + piece.width <= at + 2 && run.x >= at - 2)
  );
}

/** Whether gutters part columns of prose and not those of a table: most lines fill their column, and none has but a word or two. */
function isProse(runs: readonly Run[], gutters: readonly number[]): boolean {
  if (gutters.length === 0 || gutters.length > 3) return false;
  const columns = [...gutters, Number.POSITIVE_INFINITY].map((edge, index) => {
    const from = gutters[index - 1] ?? Number.NEGATIVE_INFINITY;
    return rowsOf(
      runs.filter((run) => run.x >= from - 2 && run.right <= edge + 2),
      '',
    );
  });
  const rows = columns.flat();
  const full = rows.filter((row) => row.right - row.x > (row.edge - row.left) * 0.6);
  return (
    columns.every((column) => column.length >= 4 && signsIn(column) >= column.length * 20) &&
    full.length >= rows.length * 0.5
  );
}

/** Letters and other signs in lines; a sign of Chinese, Japanese or Korean is as wide as two. */
function signsIn(lines: readonly Pick<Line, 'text'>[]): number {
  return lines.reduce(
    (sum, { text }) => sum + text.length + (text.match(/[\u2e80-\ud7a3]/g)?.length ?? 0),
    0,
  );
}

/** The value that a share of the values lies below. Few stand out of the column: heads, feet, numbers in the margin. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Runs of one column as lines, those of one baseline joined. */
function rowsOf(runs: readonly Run[], page: string): Line[] {
  if (runs.length === 0) return [];
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.y - run.y) <= Math.max(first.size, run.size) * 0.35)
      row.push(run);
    else rows.push([run]);
  }
  const left = quantile(
    rows.map((row) => Math.min(...row.map(({ x }) => x))),
    0.1,
  );
  const edge = quantile(
    rows.map((row) => Math.max(...row.map((run) => run.right))),
    0.9,
  );
  return rows.map((row) => {
    const pieces = row.flatMap((run) => run.pieces);
    const size = Math.max(...row.map((run) => run.size));
    const y = row.find((run) => run.size === size)?.y ?? 0;
    return {
      ...joined(pieces, size, y),
      x: Math.min(...row.map(({ x }) => x)),
      right: Math.max(...row.map((run) => run.right)),
      y,
      size,
      left,
      edge,
      page,
    };
  });
}

function joined(pieces: readonly Piece[], size: number, y: number): Pick<Line, 'text' | 'raised'> {
  const isBackwards = pieces.filter((one) => one.isRightToLeft).length > pieces.length / 2;
  const order = [...pieces].sort((a, b) => (isBackwards ? b.x - a.x : a.x - b.x));
  const raised: Line['raised'] = [];
  let text = '';
  let last: Piece | undefined;
  for (const piece of order) {
    const gap =
      last === undefined
        ? 0
        : isBackwards
          ? last.x - piece.x - piece.width
          : piece.x - last.x - last.width;
    const isApart = gap > size * 0.15 && !/\s$/.test(text) && !/^\s/.test(piece.text);
    if (isApart && text !== '') text += ' ';
    const start = text.length;
    text += piece.text;
    const isRaised =
      piece.size < size * 0.8 &&
      piece.y < y - size * 0.15 &&
      /^[\d*†‡,]{1,5}$/.test(piece.text.trim());
    if (isRaised) raised.push({ start, end: text.length });
    last = piece;
  }
  return { text, raised };
}
