import type { SourceView } from '../../edition/source-view.ts';
import { widthOf } from './letters.ts';

/** A source on the clock: the first and the last day on which it can have been published, and its place among the sources. */
export interface Flag {
  from: number;
  to: number;
  index: number;
  source: SourceView;
  /** When it was published, without the year. */
  date: string;
}

/** Where a flag stands: its row above the strip, its box, and its words beside or above the box. */
export interface Placed {
  flag: Flag;
  row: number;
  box: { x: number; width: number };
  label: string;
  words: { x: number; row: number; anchor: 'start' | 'end' };
}

interface Span {
  row: number;
  from: number;
  to: number;
}

/** From this width on, names fit. */
const ROOMY = 500;
/** Distance of words from their box, and of one flag from the next. */
const GAP = 6;
/** A box is never narrower, so that its pattern can be told. */
const LEAST = 12;

/** Puts each flag, the latest first, into the lowest row in which its box, words and mast touch no other's. */
export function placeFlags(
  flags: readonly Flag[],
  x: (day: number) => number,
  cell: number,
  width: number,
): Placed[] {
  const placed: { it: Placed; spans: Span[] }[] = [];
  for (const flag of flags.toReversed()) {
    const box = { x: x(flag.from), width: Math.max(LEAST, (flag.to - flag.from + 1) * cell) };
    const label = labelOf(flag, width);
    const spansAt = (row: number): Span[] => {
      const end = box.x + box.width;
      const beside = end + GAP + widthOf(label);
      if (beside <= width) return [{ row, from: box.x, to: beside }];
      return [
        { row, from: box.x, to: end },
        { row: row + 1, from: width - widthOf(label), to: width },
      ];
    };
    let row = 0;
    while (!isFree(spansAt(row), box.x, row, placed)) row += 1;
    const spans = spansAt(row);
    const words =
      spans.length === 1
        ? { x: box.x + box.width + GAP, row, anchor: 'start' as const }
        : { x: width - 1, row: row + 1, anchor: 'end' as const };
    placed.push({ it: { flag, row, box, label, words }, spans });
  }
  return placed.map(({ it }) => it);
}

/** A sign before a date could be read with it (`AM, 3 February`): where there is room the name stands instead, else a colon parts them. */
function labelOf({ source: { sign, name }, date }: Flag, width: number): string {
  const isRoomy = width >= ROOMY && widthOf(name) < width / 3;
  return isRoomy ? `${name}, ${date}` : `${sign}: ${date}`;
}

function isFree(
  spans: readonly Span[],
  mast: number,
  row: number,
  placed: readonly { it: Placed; spans: Span[] }[],
): boolean {
  return placed.every(({ it, spans: others }) =>
    others.every((other) => {
      const isCrossed = other.row < row && other.from < mast && mast < other.to + GAP;
      return (
        !isCrossed &&
        spans.every((span) => {
          const isSame = span.row === other.row;
          const isTouching = span.from < other.to + GAP && other.from < span.to + GAP;
          const isCut = span.row < it.row && span.from < it.box.x && it.box.x < span.to + GAP;
          return !(isSame && isTouching) && !isCut;
        })
      );
    }),
  );
}
