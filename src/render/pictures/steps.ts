import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import type { CheckView } from '../../edition/data-view.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { Say } from '../../messages/messages.ts';
import { optional, prose } from '../blocks/attribute.ts';
import { block } from '../blocks/define.ts';
import { verdictText } from '../blocks/ledger.ts';
import { checkThat, reports } from '../blocks/names.ts';
import { type Bar, columnOf, drawBars } from './bars.ts';
import { LINE, words } from './draw.ts';
import { picture } from './picture.ts';
import { type Reported, reportCells, reported, reportedList, reportHead } from './reports.ts';
import { type Cell, tableOf } from './table.ts';

/** A term of a sum with the total before and after it. */
export interface Step {
  reported: Reported;
  times: number;
  before: number;
  after: number;
}

/** `<Steps check>`: how one number becomes another, term by term; `beside` names figures that are counted apart. */
export const steps = block({
  does: 'how one number becomes another, term by term',
  schema: (words) =>
    z.strictObject({
      check: checkThat(words, 'a sum of reported numbers', isSum),
      beside: optional(reports(words)),
      title: optional(prose()),
    }),
  make: ({ find, attributes }) => {
    const check = find.check(attributes.check);
    const chain = check ? stepsOf(check, find) : [];
    if (!check || chain.length === 0) return [];
    const apart = reportedList(find, attributes.beside);
    const bars = [
      ...chain.map((step, index) => barOf(step, index, find.say)),
      resultBar(check, find),
    ];
    const asides = apart.map(asideBar);
    const max = Math.max(...chain.flatMap((step) => [step.before, step.after]));
    const unit = chain[0]?.reported.figure.unit ?? '';
    const title = attributes.title ?? check.says;
    const { pictures: say, format } = find.say;
    return [
      picture({
        say: find.say,
        find,
        id: `steps-${check.id}`,
        title,
        kind: say.steps,
        says: `${check.sum}: ${verdictText(check, find.say)}.`,
        draw: (width) => {
          const column = columnOf([...bars, ...asides]);
          const main = drawBars(bars, {
            x: 0,
            y: 0,
            width,
            max,
            column,
            unit: `${format.number(max)} ${unit}`,
          });
          if (asides.length === 0) return main;
          const y = main.height + LINE;
          const rest = drawBars(asides, { x: 0, y: y + 10, width, max, column });
          return {
            height: y + 10 + rest.height,
            shapes: [
              ...main.shapes,
              words(column, y, say.apartFromSum, { voice: 'quiet' }),
              ...rest.shapes,
            ],
          };
        },
        under: [checkLine(check, find)],
        table: tableOf({
          label: title,
          head: [say.number, say.total, ...reportHead(find.say)],
          rows: [
            ...chain.map((step) => [
              signed(step, find.say),
              format.number(step.after),
              ...reportCells(find, step.reported),
            ]),
            ...resultRow(check, find),
            ...apart.map((one) => [one.number, say.apart, ...reportCells(find, one)]),
          ],
        }),
      }),
    ];
  },
});

/** Whether a check adds numbers, all of which are reported as such. */
export function isSum({ terms }: CheckView): boolean {
  return terms.length > 0 && terms.every(({ value }) => value !== null);
}

/** The terms of a check as steps; none when a number is missing, because then there is no total. */
export function stepsOf(check: CheckView, find: Lookup): Step[] {
  let total = 0;
  const chain = check.terms.flatMap((term): Step[] => {
    const one = reported(find, term.figure, term.at);
    if (!one || term.value === null) return [];
    const before = total;
    total += term.times * term.value;
    return [{ reported: one, times: term.times, before, after: total }];
  });
  return chain.length === check.terms.length ? chain : [];
}

/** A term with its sign: `251`, `− 19`, `2 × 4`. */
export function signed({ times, before, reported: one }: Step, { format }: Say): string {
  const size = Math.abs(times) === 1 ? '' : `${format.number(Math.abs(times))} × `;
  const sign = times < 0 ? '−' : before === 0 ? '' : '+';
  return `${sign}${size}${one.number}`;
}

/** A step as a bar: the first stands full, what is added or taken away is an outline. */
function barOf(step: Step, index: number, say: Say): Bar {
  return {
    number: signed(step, say),
    label: step.reported.label,
    where: step.reported.where,
    from: Math.min(step.before, step.after),
    to: Math.max(step.before, step.after),
    pattern: index === 0 ? 'solid' : 'plain',
    leads: step.after,
  };
}

/** What a sum is held against, as a bar. */
function resultBar(check: CheckView, find: Lookup): Bar {
  const one = check.equals ? reported(find, check.equals.figure, check.equals.at) : undefined;
  const value = check.equals?.value ?? 0;
  return {
    number: find.say.format.number(value),
    label: one?.label ?? find.say.pictures.byOurSum,
    where: one?.where ?? check.equals?.why ?? '',
    from: 0,
    to: value,
    pattern: 'solid',
  };
}

/** The row of the table for what a sum is held against. */
export function resultRow(check: CheckView, find: Lookup): Cell[][] {
  const one = check.equals ? reported(find, check.equals.figure, check.equals.at) : undefined;
  const { pictures, format } = find.say;
  if (one) return [[one.number, pictures.reported, ...reportCells(find, one)]];
  if (!check.equals) return [];
  return [[format.number(check.equals.value ?? 0), pictures.ours, check.equals.why, '', '', '']];
}

function asideBar(one: Reported): Bar {
  const value = one.report.value ?? 0;
  return {
    number: one.number,
    label: one.label,
    where: one.where,
    from: 0,
    to: value,
    pattern: 'plain',
  };
}

/** The sum of a check, its verdict, and the reason or assumption that must be read with it. */
export function checkLine(check: CheckView, find: Lookup): ReturnType<typeof h> {
  const why: ElementContent[] = check.why === '' ? [] : [{ type: 'text', value: ` ${check.why}` }];
  return h('p', { className: ['small'] }, [
    h('a', { className: ['sum'], href: check.address }, check.sum),
    ' ',
    h('span', { className: ['status'] }, verdictText(check, find.say)),
    ...why,
  ]);
}
