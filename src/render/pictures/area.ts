import type { Element } from 'hast';
import { s } from 'hastscript';
import { round } from './draw.ts';

/** How an area is filled. `hatched` is kept for what is not known; the others tell sources apart without colour. */
export type Pattern = 'plain' | 'solid' | 'dotted' | 'lined' | 'upright' | 'crossed' | 'hatched';

const OF_SOURCES = ['solid', 'plain', 'dotted', 'lined', 'upright', 'crossed'] as const;

/** The pattern of the n-th source of a corpus. */
export function patternOf(index: number): Pattern {
  return OF_SOURCES[index % OF_SOURCES.length] ?? 'plain';
}

/** A filled rectangle. Fills are drawn line by line: patterns by reference are lost where their drawing is hidden. */
export function area(
  pattern: Pattern,
  x: number,
  y: number,
  width: number,
  height: number,
): Element[] {
  const box = s('rect', {
    className: [pattern === 'solid' ? 'pic-solid' : 'pic-box'],
    x: round(x),
    y: round(y),
    width: round(Math.max(width, 1)),
    height: round(height),
  });
  const d = fill(pattern, x, y, width, height);
  if (d === '') return [box];
  return [s('path', { className: [pattern === 'dotted' ? 'pic-dots' : 'pic-fill'], d }), box];
}

function fill(pattern: Pattern, x: number, y: number, width: number, height: number): string {
  switch (pattern) {
    case 'plain':
    case 'solid':
      return '';
    case 'dotted':
      return steps(y, height, 4)
        .flatMap((row) => steps(x, width, 4).map((dot) => `M${round(dot)} ${round(row)}h0`))
        .join('');
    case 'lined':
      return steps(y, height, 4)
        .map((row) => `M${round(x)} ${round(row)}h${round(width)}`)
        .join('');
    case 'upright':
      return steps(x, width, 4)
        .map((column) => `M${round(column)} ${round(y)}v${round(height)}`)
        .join('');
    case 'crossed':
      return slanted(x, y, width, height, 6, false) + slanted(x, y, width, height, 6, true);
    case 'hatched':
      return slanted(x, y, width, height, 6, false);
    default:
      return pattern satisfies never;
  }
}

function steps(from: number, length: number, step: number): number[] {
  const count = Math.max(0, Math.ceil(length / step) - 1);
  return Array.from({ length: count }, (_, index) => from + (index + 1) * step);
}

/** Slanted lines, each cut off where it leaves the rectangle. */
function slanted(
  x: number,
  y: number,
  width: number,
  height: number,
  step: number,
  isFalling: boolean,
): string {
  return steps(0, width + height, step)
    .map((along) => {
      const left = Math.max(0, along - height);
      const right = Math.min(width, along);
      const at = (across: number) => round(isFalling ? x + width - across : x + across);
      return `M${at(left)} ${round(y + along - left)}L${at(right)} ${round(y + along - right)}`;
    })
    .join('');
}
