import type { Element } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import type { CheckView } from '../../edition/data-view.ts';
import { dateText } from '../../edition/dates.ts';
import type { Lookup } from '../../edition/lookup.ts';
import { listing } from '../../edition/phrases.ts';
import { optional, prose } from '../blocks/attribute.ts';
import { block, idleWithout } from '../blocks/define.ts';
import { verdictText } from '../blocks/ledger.ts';
import { checkThat, ids } from '../blocks/names.ts';
import { area } from './area.ts';
import { LINE, rule, words } from './draw.ts';
import { widthOf, wrap } from './letters.ts';
import { type Drawing, picture } from './picture.ts';
import {
  REPORT_HEAD,
  type Reported,
  reportCells,
  reported,
  reportedList,
  unbroken,
} from './reports.ts';
import { checkLine, isSum, resultRow, type Step, signed, stepsOf } from './steps.ts';
import { tableOf } from './table.ts';

/**
 * `<Bridge check>`: two reported numbers and the sum of ours that leads from one to the other, its assumption written on it.
 * `unlike` names checks of numbers that only look alike; `of` the totals of which they are parts, found by their passage.
 */
export const bridge = block({
  does: 'two reported numbers and the sum of ours that leads from one to the other',
  schema: (words) =>
    z.strictObject({
      check: checkThat(
        words,
        'a sum of reported numbers that ends in a reported one',
        (check) => isSum(check) && check.equals !== null && check.equals.figure !== '',
      ),
      unlike: optional(ids(words, 'check')),
      of: optional(ids(words, 'figure')),
      title: optional(prose()),
    }),
  together: (_, given) => (given.has('unlike') ? [] : idleWithout(given, 'of', 'unlike')),
  make: ({ find, attributes }) => {
    const check = find.check(attributes.check);
    const [first, ...between] = check ? stepsOf(check, find) : [];
    const last = check?.equals ? reported(find, check.equals.figure, check.equals.at) : undefined;
    if (!check || !first || !last) return [];
    const totals = attributes.of ?? [];
    const unlike = (attributes.unlike ?? []).flatMap((id) => find.check(id) ?? []);
    const pairs = unlike.flatMap((one) => pairOf(one, totals, find));
    const title = attributes.title ?? check.says;
    return [
      picture({
        id: `bridge-${check.id}`,
        title,
        kind: 'Two reported numbers and what leads from one to the other',
        says: `${first.reported.number}: ${scopeOf(first.reported)}. ${last.number}: ${scopeOf(last)}. Our sum: ${check.sum}.`,
        draw: (width) => drawBridge({ first: first.reported, between, last, pairs }, width),
        under: [checkLine(check, find), ...unlike.map((one) => reason(one, find))],
        table: tableOf({
          label: title,
          head: ['Number', 'Total', ...REPORT_HEAD],
          rows: [
            ...[first, ...between].map((step) => [
              signed(step),
              `${step.after}`,
              ...reportCells(find, step.reported),
            ]),
            ...resultRow(check, find),
            ...reportedList(
              find,
              pairs.flat().map(({ part }) => ({ figure: part.figure.id, at: part.at })),
            ).map((one) => [one.number, 'not comparable', ...reportCells(find, one)]),
          ],
        }),
      }),
    ];
  },
});

interface Part {
  part: Reported;
  total: Reported | undefined;
}

function pairOf(check: CheckView, totals: readonly string[], find: Lookup): Part[][] {
  const ends = [check.terms[0], check.equals].flatMap((end) =>
    end ? (reported(find, end.figure, end.at) ?? []) : [],
  );
  const parts = ends.map((part) => ({
    part,
    total: totals.flatMap((id) => reported(find, id, part.at) ?? [])[0],
  }));
  return parts.length === 2 ? [parts] : [];
}

function reason(check: CheckView, find: Lookup): Element {
  const status = h('span', { className: ['status'] }, verdictText(check, find.say));
  return h('p', { className: ['small'] }, [
    h('a', { className: ['sum'], href: check.address }, check.sum),
    ' ',
    status,
    ` ${check.why}`,
  ]);
}

function scopeOf({ report, where }: Reported): string {
  return `${report.scope} (${where}${report.asOf ? `, ${dateText(report.asOf)}` : ''})`;
}

interface Ends {
  first: Reported;
  between: readonly Step[];
  last: Reported;
  pairs: readonly Part[][];
}

function drawBridge({ first, between, last, pairs }: Ends, width: number): Drawing {
  const shapes: Element[] = [];
  const half = width >= 480 ? (width - 40) / 2 : width;
  let y = 0;
  const above = pier(first, 0, y, width);
  shapes.push(...above.shapes);
  y += above.height + 4;
  const top = y;
  shapes.push(words(24, y + 13, 'Our sum, which neither report makes', { voice: 'quiet' }));
  y += LINE + 6;
  for (const step of between) {
    const lines = wrap(`${step.reported.label}, ${step.reported.where}`, width - 68);
    shapes.push(
      words(58, y + 13, signed(step), { voice: 'strong', anchor: 'end' }),
      words(66, y + 13, lines),
    );
    y += lines.length * LINE + 4;
  }
  shapes.push(rule(10, top - 2, 10, y + 2, 'dashed'));
  y += 6;
  const below = pier(last, 0, y, width);
  shapes.push(...below.shapes);
  y += below.height;
  for (const pair of pairs) {
    y += LINE;
    const values = pair.map(({ part }) => part.number);
    const head = `${listing(values)}, counted of two totals: not comparable`;
    const lines = wrap(head, width * 0.94);
    shapes.push(rule(0, y, width, y), words(0, y + LINE + 3, lines, { voice: 'strong' }));
    y += LINE * lines.length + 14;
    let tallest = 0;
    pair.forEach((one, index) => {
      const isRight = half < width && index === 1;
      const max = Math.max(...pair.map(({ part, total }) => (total ?? part).report.value ?? 0));
      const drawn = partOf(one, isRight ? half + 40 : 0, y, half, max);
      shapes.push(...drawn.shapes);
      if (half === width) y += drawn.height + 8;
      else tallest = Math.max(tallest, drawn.height);
    });
    y += tallest;
  }
  return { height: y + 4, shapes };
}

/** A reported number in large type, with whom it counts, where and as of when. */
function pier(one: Reported, x: number, y: number, width: number): Drawing {
  const column = widthOf(one.number) * 2.4 + 12;
  const when = one.report.asOf ? unbroken(dateText(one.report.asOf)) : '';
  const scope = wrap(one.report.scope, width - column - 2);
  const head = [one.where, when].filter(Boolean).join(', ');
  return {
    height: Math.max(40, LINE * (1 + scope.length) + 8),
    shapes: [
      words(x, y + 33, one.number, { voice: 'big' }),
      words(x + column, y + 13, head, { voice: 'strong' }),
      words(x + column, y + 13 + LINE, scope),
    ],
  };
}

/** A number as part of its total: what is counted filled, the rest of the total in outline. */
function partOf({ part, total }: Part, x: number, y: number, width: number, max: number): Drawing {
  const scale = (width - 2) / max;
  const value = part.report.value ?? 0;
  const whole = total?.report.value ?? value;
  const of = total ? ` of ${total.number}` : '';
  const lines = wrap(
    `${part.where}${part.report.asOf ? `, ${dateText(part.report.asOf)}` : ''}: ${part.report.scope}`,
    width,
  );
  return {
    height: LINE * (1 + lines.length) + 26,
    shapes: [
      words(x, y + 13, `${part.number}${of}`, { voice: 'strong' }),
      ...area('plain', x + 1, y + 20, whole * scale, 14),
      ...area('lined', x + 1, y + 20, value * scale, 14),
      words(x, y + 20 + 14 + LINE, lines),
    ],
  };
}
