import type { Element } from 'hast';
import type { Say } from '../../messages/messages.ts';
import { area, type Pattern } from './area.ts';
import { LINE, rule, words } from './draw.ts';
import { widthOf, wrap } from './letters.ts';
import type { Drawing } from './picture.ts';
import { type Reported, unbroken } from './reports.ts';

/** One side: a total, its parts in order, what lies within the last part, and what is counted apart. */
export interface Side {
  total: Reported;
  parts: Reported[];
  within: Reported[];
  apart: Reported[];
}

/** Draws two sides beside each other, or one under the other where there is no room. */
export function drawExchange(left: Side, right: Side, width: number, say: Say): Drawing {
  if (width < 480) {
    const first = drawSide(left, 0, 0, width, say);
    const second = drawSide(right, 0, first.height + LINE, width, say);
    return {
      height: first.height + LINE + second.height,
      shapes: [...first.shapes, ...second.shapes],
    };
  }
  const half = (width - 36) / 2;
  const first = drawSide(left, 0, 0, half, say);
  const second = drawSide(right, half + 36, 0, half, say);
  return {
    height: Math.max(first.height, second.height),
    shapes: [...first.shapes, ...second.shapes],
  };
}

const THICK = 16;

function drawSide(
  { total, parts, within, apart }: Side,
  x: number,
  y: number,
  width: number,
  say: Say,
): Drawing {
  const max = total.report.value ?? 1;
  const scale = (value: number) => (value / max) * (width - 2);
  const shapes: Element[] = [];
  let at = y;
  const bar = (one: Reported, from: number, value: number, pattern: Pattern | 'unknown') => {
    const drawn = row(one, { isTotal: one === total, x, y: at, width }, say);
    const start = x + 1 + scale(from);
    const top = at + drawn.height;
    // How many is not known: a line says only how far it could reach.
    const isUnknown = pattern === 'unknown';
    shapes.push(
      ...drawn.shapes,
      ...(isUnknown
        ? [rule(start, top + 4, start + scale(value), top + 4, 'dashed')]
        : area(pattern, start, top, scale(value), THICK)),
    );
    at += drawn.height + (isUnknown ? 4 : THICK) + 10;
  };
  const hedge = total.report.qualifier;
  const start = x + (hedge === '' ? 0 : widthOf(hedge) + 8);
  shapes.push(
    ...(hedge === '' ? [] : [words(x, at + 33, hedge)]),
    words(start, at + 33, total.number, { voice: 'big' }),
    words(start + widthOf(total.number) * 2.4 + 10, at + 33, total.figure.unit),
  );
  at += 41;
  bar(total, 0, max, 'solid');
  let sum = 0;
  let last = 0;
  for (const part of parts) {
    const isKnown = part.report.value !== null;
    last = sum;
    bar(part, sum, part.report.value ?? max - sum, isKnown ? 'plain' : 'unknown');
    sum += part.report.value ?? max - sum;
  }
  if (sum < max && parts.length > 0) {
    shapes.push(
      words(x, at + 13, say.pictures.nothingSaidOf({ count: max - sum })),
      ...area('hatched', x + 1 + scale(sum), at + LINE + 2, scale(max - sum), THICK),
    );
    at += LINE + THICK + 12;
  }
  for (const one of within) bar(one, last, one.report.value ?? 0, 'lined');
  if (apart.length > 0) {
    shapes.push(words(x, at + 17, say.pictures.apartFromTotal, { voice: 'quiet' }));
    at += LINE + 8;
    for (const one of apart) bar(one, 0, one.report.value ?? 0, 'plain');
  }
  return { height: at - y, shapes };
}

/** Number and words of a bar, above it; the number of the total stands above in large type. */
function row(
  one: Reported,
  { isTotal, x, y, width }: { isTotal: boolean; x: number; y: number; width: number },
  { pictures, format, frame: { comma } }: Say,
): Drawing {
  const isKnown = one.report.value !== null;
  const when = one.report.asOf ? `${comma}${unbroken(format.dayAndMonth(one.report.asOf))}` : '';
  const number = isKnown && !isTotal ? one.number : '';
  const column = number === '' ? 0 : widthOf(number) * 1.06 + 7;
  const what = isKnown ? one.label : pictures.howManyUnsaid({ what: one.label });
  const lines = wrap(`${what}${comma}${one.where}${when}`, width - column);
  return {
    height: lines.length * LINE + 3,
    shapes: [
      ...(number === '' ? [] : [words(x, y + 13, number, { voice: 'strong' })]),
      words(x + column, y + 13, lines),
    ],
  };
}
