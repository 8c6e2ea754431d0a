import type { Element } from 'hast';
import { s } from 'hastscript';
import type { EventView } from '../../edition/data-view.ts';
import type { Say } from '../../messages/messages.ts';
import { area, patternOf } from './area.ts';
import { LINE, round, rule, words } from './draw.ts';
import { type Flag, placeFlags } from './flags.ts';
import { balanced } from './letters.ts';
import type { Drawing } from './picture.ts';

/** The corpus's own count of days: those that are marked, and when each source was published. */
export interface Clock {
  days: number;
  marks: { day: number; event: EventView }[];
  flags: Flag[];
  /** The last day on which a source can have been published; 0 when none was. */
  covered: number;
}

const STRIP = 14;
const ROW = 19;
const BOX = 12;
/** Words under a marked day need this much room, or all of them stand one under another. */
const LEAST = 130;
const LAST = 180;

/** Draws a clock: a strip of days, flags above it, what the marked days are under it. */
export function drawClock(
  { marks, flags, days, covered }: Clock,
  width: number,
  say: Say['pictures'],
): Drawing {
  const cell = (width - 2) / days;
  const x = (day: number) => 1 + (Math.max(1, day) - 1) * cell;
  const isOpen = covered < days;
  const base = isOpen ? ROW + 4 : 4;
  const placed = placeFlags(flags, x, cell, width);
  const top = base + ROW * (1 + Math.max(-1, ...placed.map(({ words: at }) => at.row)));
  const y = (row: number) => top - base - (row + 1) * ROW + (ROW - BOX);
  const under = legends(marks, x, cell, width, say);
  return {
    height: top + STRIP + under.height,
    shapes: [
      ...placed.flatMap(({ flag, row, box, label, words: at }) => [
        rule(box.x, y(row) + BOX, box.x, top),
        ...area(patternOf(flag.index), box.x, y(row), box.width, BOX),
        words(at.x, y(at.row) + BOX - 1.5, label, { anchor: at.anchor }),
      ]),
      ...(isOpen
        ? [
            words(width - 1, top - 6, say.notCovered, { voice: 'quiet', anchor: 'end' }),
            ...area('hatched', x(covered + 1), top, (days - covered) * cell, STRIP),
          ]
        : []),
      ...area('plain', 1, top, days * cell, STRIP),
      ticks(days, x, top),
      ...marks.flatMap((mark) => area('solid', x(mark.day), top, cell, STRIP)),
      s('g', { transform: `translate(0 ${top + STRIP})` }, under.shapes),
    ],
  };
}

/** A short stroke after each day, a whole one after each seventh. */
function ticks(days: number, x: (day: number) => number, top: number): Element {
  const strokes = Array.from(
    { length: Math.max(0, days - 1) },
    (_, index) => `M${round(x(index + 2))} ${top}v${index % 7 === 6 ? STRIP : 4}`,
  );
  return s('path', { className: ['pic-thin'], d: strokes.join('') });
}

/** What the marked days are: under their cell where there is room, else one under another. */
function legends(
  marks: Clock['marks'],
  x: (day: number) => number,
  cell: number,
  width: number,
  say: Say['pictures'],
): Drawing {
  const heads = marks.map(({ day, event }) => say.dayIs({ day, date: event.date }));
  const ends = marks.map((_, index) => index > 0 && index === marks.length - 1);
  const starts = marks.map((mark, index) => (ends[index] ? width - 1 : x(mark.day)));
  const rooms = starts.map((start, index) => {
    if (ends[index]) return Math.min(LAST, width);
    const next = ends[index + 1] ? width - LAST : (starts[index + 1] ?? width);
    return next - start - 14;
  });
  if (rooms.every((room) => room >= LEAST)) {
    const texts = marks.map(({ event }, index) => balanced(event.says, rooms[index] ?? width));
    return {
      height: LINE * (1 + Math.max(0, ...texts.map((lines) => lines.length))) + 8,
      shapes: texts.flatMap((lines, index) => {
        const anchor = ends[index] ? 'end' : 'start';
        const at = starts[index] ?? 0;
        return [
          words(at, 17, heads[index] ?? '', { voice: 'strong', anchor }),
          words(at, 17 + LINE, lines, { anchor }),
        ];
      }),
    };
  }
  const shapes = marks.map(({ day }) => {
    const middle = Math.min(Math.max(x(day) + cell / 2, 5), width - 9);
    return words(middle, 16, `${day}`, { voice: 'strong', anchor: 'middle' });
  });
  let y = 16 + LINE + 7;
  marks.forEach(({ event }, index) => {
    const lines = balanced(event.says, width);
    shapes.push(words(0, y, heads[index] ?? '', { voice: 'strong' }), words(0, y + LINE, lines));
    y += LINE * (lines.length + 1) + 5;
  });
  return { height: y - LINE + 6, shapes };
}
