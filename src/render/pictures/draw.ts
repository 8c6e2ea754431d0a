import type { Element } from 'hast';
import { s } from 'hastscript';

/** Distance from one line of words to the next. */
export const LINE = 17;

/** How words look: plain, strong, quiet, as a passage number, or large. */
type Voice = 'plain' | 'strong' | 'quiet' | 'passage' | 'big';

interface WordsAt {
  voice?: Voice;
  /** Which side of `x` the words stand on: after it, around it, before it. */
  anchor?: 'start' | 'middle' | 'end';
}

/** Words in lines, the first with its baseline at `y`. */
export function words(
  x: number,
  y: number,
  lines: string | readonly string[],
  { voice = 'plain', anchor = 'start' }: WordsAt = {},
): Element {
  const list = typeof lines === 'string' ? [lines] : lines;
  const [first = '', ...more] = list;
  return s(
    'text',
    {
      x: round(x),
      y: round(y),
      className: voice === 'plain' ? undefined : [`pic-${voice}`],
      textAnchor: anchor === 'start' ? undefined : anchor,
    },
    [first, ...more.map((line) => s('tspan', { x: round(x), dy: LINE }, line))],
  );
}

/** A thin rule; `dashed` when it is our own derivation and nobody's report. */
export function rule(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  look: 'thin' | 'firm' | 'dashed' = 'thin',
): Element {
  return s('path', {
    className: [`pic-${look}`],
    d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
  });
}

/** To one decimal, which is finer than any screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
