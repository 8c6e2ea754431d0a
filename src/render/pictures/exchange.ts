import type { Element } from 'hast';
import { z } from 'zod';
import { dateText } from '../../edition/dates.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { formatNumber, listing } from '../../edition/phrases.ts';
import { optional, prose } from '../blocks/attribute.ts';
import { block, idleWithout } from '../blocks/define.ts';
import { type ReportName, report, reports } from '../blocks/names.ts';
import { area, type Pattern } from './area.ts';
import { LINE, words } from './draw.ts';
import { widthOf, wrap } from './letters.ts';
import { type Drawing, picture } from './picture.ts';
import { REPORT_HEAD, type Reported, reportCells, reportedList, unbroken } from './reports.ts';
import { tableOf } from './table.ts';

/** One side: a total, its parts in order, what lies within the last part, and what is counted apart. */
interface Side {
  total: Reported;
  parts: Reported[];
  within: Reported[];
  apart: Reported[];
}

/**
 * `<Exchange left right>`: what each side was to give, each on its own scale in equal type. `left-parts` are the parts of the
 * total, `left-within` parts of its last part, `left-apart` what is not in it; the same for the right. What is not known is hatched.
 */
export const exchange = block({
  does: 'what each of two sides was to give, each on its own scale',
  schema: (words) => {
    const parts = () => optional(reports(words));
    return z.strictObject({
      left: report(words),
      'left-parts': parts(),
      'left-within': parts(),
      'left-apart': parts(),
      right: report(words),
      'right-parts': parts(),
      'right-within': parts(),
      'right-apart': parts(),
      title: optional(prose()),
    });
  },
  together: (_, given) => [
    ...idleWithout(given, 'left-within', 'left-parts'),
    ...idleWithout(given, 'right-within', 'right-parts'),
  ],
  make: ({ find, attributes }) => {
    const sides = [
      sideOf(find, [
        [attributes.left],
        attributes['left-parts'],
        attributes['left-within'],
        attributes['left-apart'],
      ]),
      sideOf(find, [
        [attributes.right],
        attributes['right-parts'],
        attributes['right-within'],
        attributes['right-apart'],
      ]),
    ].flat();
    const [left, right] = sides;
    if (!left || !right) return [];
    const title = attributes.title ?? `${left.total.number} and ${right.total.number}`;
    return [
      picture({
        id: `exchange-${left.total.figure.id}`,
        title,
        kind: 'Two totals and their parts, each on its own scale',
        says: sides.map(inWords).join(' '),
        draw: (width) => draw(left, right, width),
        table: tableOf({
          label: title,
          head: ['Number', 'Part', ...REPORT_HEAD],
          rows: sides.flatMap((side) =>
            [
              ...[side.total].map((one) => [one, 'total'] as const),
              ...side.parts.map((one) => [one, 'in the total'] as const),
              ...side.within.map((one) => [one, 'within the line above'] as const),
              ...side.apart.map((one) => [one, 'apart'] as const),
            ].map(([one, part]) => [numberOf(one), part, ...reportCells(find, one)]),
          ),
        }),
      }),
    ];
  },
});

function sideOf(find: Lookup, names: readonly (readonly ReportName[] | undefined)[]): Side[] {
  const [[total] = [], parts = [], within = [], apart = []] = names.map((list) =>
    reportedList(find, list),
  );
  return total ? [{ total, parts, within, apart }] : [];
}

/** The number, or the words that stand for it; a hedge stays with its number. */
function numberOf({ report, number }: Reported): string {
  return report.value === null ? `“${report.quote}”` : number;
}

function inWords({ total, parts, within, apart }: Side): string {
  const name = (one: Reported) => `${numberOf(one)} (${one.label})`;
  return [
    `${name(total)}`,
    parts.length > 0 ? `: ${listing(parts.map(name))}` : '',
    within.length > 0 ? `, of whom ${listing(within.map(name))}` : '',
    apart.length > 0 ? `; apart, ${listing(apart.map(name))}` : '',
    '.',
  ].join('');
}

function draw(left: Side, right: Side, width: number): Drawing {
  if (width < 480) {
    const first = drawSide(left, 0, 0, width);
    const second = drawSide(right, 0, first.height + LINE, width);
    return {
      height: first.height + LINE + second.height,
      shapes: [...first.shapes, ...second.shapes],
    };
  }
  const half = (width - 36) / 2;
  const first = drawSide(left, 0, 0, half);
  const second = drawSide(right, half + 36, 0, half);
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
): Drawing {
  const max = total.report.value ?? 1;
  const scale = (value: number) => (value / max) * (width - 2);
  const shapes: Element[] = [];
  let at = y;
  const bar = (one: Reported, from: number, value: number, pattern: Pattern) => {
    const drawn = row(one, one === total, x, at, width);
    shapes.push(
      ...drawn.shapes,
      ...area(pattern, x + 1 + scale(from), at + drawn.height, scale(value), THICK),
    );
    at += drawn.height + THICK + 10;
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
    bar(part, sum, part.report.value ?? max - sum, isKnown ? 'plain' : 'hatched');
    sum += part.report.value ?? max - sum;
  }
  if (sum < max && parts.length > 0) {
    shapes.push(
      words(x, at + 13, `${formatNumber(max - sum)} of which nothing is said`),
      ...area('hatched', x + 1 + scale(sum), at + LINE + 2, scale(max - sum), THICK),
    );
    at += LINE + THICK + 12;
  }
  for (const one of within) bar(one, last, one.report.value ?? 0, 'lined');
  if (apart.length > 0) {
    shapes.push(words(x, at + 17, 'Apart, not in this total', { voice: 'quiet' }));
    at += LINE + 8;
    for (const one of apart) bar(one, 0, one.report.value ?? 0, 'plain');
  }
  return { height: at - y, shapes };
}

/** Number and words of a bar, above it; the number of the total stands above in large type. */
function row(one: Reported, isTotal: boolean, x: number, y: number, width: number): Drawing {
  const isKnown = one.report.value !== null;
  const when = one.report.asOf ? `, ${unbroken(dateText(one.report.asOf).slice(0, -5))}` : '';
  const number = isKnown && !isTotal ? one.number : '';
  const column = number === '' ? 0 : widthOf(number) * 1.06 + 7;
  const unknown = isKnown ? '' : ': how many is not said';
  const lines = wrap(`${one.label}${unknown}, ${one.where}${when}`, width - column);
  return {
    height: lines.length * LINE + 3,
    shapes: [
      ...(number === '' ? [] : [words(x, y + 13, number, { voice: 'strong' })]),
      words(x + column, y + 13, lines),
    ],
  };
}
