import { z } from 'zod';
import type { Lookup } from '../../edition/lookup.ts';
import type { Say } from '../../messages/messages.ts';
import { optional, prose } from '../blocks/attribute.ts';
import { block, idleWithout } from '../blocks/define.ts';
import { type ReportName, report, reports } from '../blocks/names.ts';
import { drawExchange, type Side } from './exchange-drawing.ts';
import { picture } from './picture.ts';
import { type Reported, reportCells, reportedList, reportHead } from './reports.ts';
import { tableOf } from './table.ts';

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
    const say = find.say.pictures;
    const title =
      attributes.title ?? say.twoTotals({ totals: [left.total.number, right.total.number] });
    return [
      picture({
        say: find.say,
        find,
        id: `exchange-${left.total.figure.id}`,
        title,
        kind: say.exchange,
        says: sides.map((side) => inWords(side, find.say)).join(' '),
        draw: (width) => drawExchange(left, right, width, find.say),
        table: tableOf({
          label: title,
          head: [say.number, say.part, ...reportHead(find.say)],
          rows: sides.flatMap((side) =>
            [
              ...[side.total].map((one) => [one, say.isTotal] as const),
              ...side.parts.map((one) => [one, say.inTotal] as const),
              ...side.within.map((one) => [one, say.withinAbove] as const),
              ...side.apart.map((one) => [one, say.apart] as const),
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

function inWords({ total, parts, within, apart }: Side, { pictures }: Say): string {
  const name = (one: Reported) => `${numberOf(one)} (${one.label})`;
  return pictures.side({
    total: name(total),
    parts: parts.map(name),
    within: within.map(name),
    apart: apart.map(name),
  });
}
