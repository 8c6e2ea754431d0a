import type { Element } from 'hast';
import { area, type Pattern } from './area.ts';
import { LINE, rule, words } from './draw.ts';
import { balanced, widthOf } from './letters.ts';
import type { Drawing } from './picture.ts';

/** One number as a bar on a scale that begins at 0. */
export interface Bar {
  /** The number as it is written, with its sign. */
  number: string;
  label: string;
  /** Where it comes from. */
  where: string;
  from: number;
  to: number;
  pattern: Pattern;
  /** Where the next bar goes on from, if it does. */
  leads?: number;
}

interface Frame {
  x: number;
  y: number;
  width: number;
  /** The number at the end of the scale. */
  max: number;
  /** The number at the end of the scale with what it counts; without it the scale is not drawn. */
  unit?: string;
  /** Space for numbers, where several drawings are to agree. */
  column?: number;
}

const THICK = 14;
/** From this width on a bar stands beside its words, else under them. */
const BESIDE = 480;

/** Space that the numbers of some bars need. */
export function columnOf(bars: readonly Bar[]): number {
  return Math.max(...bars.map(({ number }) => widthOf(number) * 1.06)) + 8;
}

/** Draws bars one under another: number, words, bar. Beside their words, thin rules lead from one to the next in a chain. */
export function drawBars(bars: readonly Bar[], frame: Frame): Drawing {
  const { x, width, max, unit } = frame;
  const column = frame.column ?? columnOf(bars);
  const isBeside = width >= BESIDE;
  const start = x + (isBeside ? column + (width - column) * 0.5 : column);
  const end = x + width - 1;
  const scale = (value: number) => start + (value / max) * (end - start);
  const room = (isBeside ? start - 18 : end) - x - column;
  const shapes: Element[] = [];
  let y = frame.y;
  if (unit !== undefined) {
    shapes.push(
      words(start, y + 14, '0', { voice: 'quiet' }),
      words(end, y + 14, unit, { voice: 'quiet', anchor: 'end' }),
      rule(start, y + 20, end, y + 20),
      rule(start, y + 17, start, y + 23),
      rule(end, y + 17, end, y + 23),
    );
    y += 29;
  }
  let link: { at: number; y: number } | undefined;
  for (const bar of bars) {
    const lines = balanced(bar.where === '' ? bar.label : `${bar.label}, ${bar.where}`, room);
    const height = lines.length * LINE;
    const top = isBeside ? y + 2 : y + height + 4;
    if (link && isBeside) shapes.push(rule(scale(link.at), link.y, scale(link.at), top));
    shapes.push(
      words(x + column - 8, y + 13, bar.number, { voice: 'strong', anchor: 'end' }),
      words(x + column, y + 13, lines),
      ...area(bar.pattern, scale(bar.from), top, scale(bar.to) - scale(bar.from), THICK),
    );
    link = bar.leads === undefined ? undefined : { at: bar.leads, y: top + THICK };
    y += isBeside ? Math.max(height, THICK + 4) + 8 : height + THICK + 12;
  }
  return { height: y - frame.y, shapes };
}
