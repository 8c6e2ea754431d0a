import type { Element } from 'hast';
import { h } from 'hastscript';
import { z } from 'zod';
import type { CheckView } from '../../edition/data-view.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { Say } from '../../messages/messages.ts';
import { optional, prose } from '../blocks/attribute.ts';
import { block, idleWithout } from '../blocks/define.ts';
import { verdictText } from '../blocks/ledger.ts';
import { checkThat, ids } from '../blocks/names.ts';
import { drawBridge, type Part } from './bridge-drawing.ts';
import { picture } from './picture.ts';
import { type Reported, reportCells, reported, reportedList, reportHead } from './reports.ts';
import { checkLine, isSum, resultRow, signed, stepsOf } from './steps.ts';
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
    const say = find.say.pictures;
    return [
      picture({
        say: find.say,
        find,
        id: `bridge-${check.id}`,
        title,
        kind: say.bridge,
        says: say.bridgeSays({
          first: scopeOf(first.reported, find.say),
          last: scopeOf(last, find.say),
          sum: check.sum,
        }),
        draw: (width) =>
          drawBridge({ first: first.reported, between, last, pairs }, width, find.say),
        under: [checkLine(check, find), ...unlike.map((one) => reason(one, find))],
        table: tableOf({
          label: title,
          head: [say.number, say.total, ...reportHead(find.say)],
          rows: [
            ...[first, ...between].map((step) => [
              signed(step, find.say),
              find.say.format.number(step.after),
              ...reportCells(find, step.reported),
            ]),
            ...resultRow(check, find),
            ...reportedList(
              find,
              pairs.flat().map(({ part }) => ({ figure: part.figure.id, at: part.at })),
            ).map((one) => [one.number, find.say.data.notComparable, ...reportCells(find, one)]),
          ],
        }),
      }),
    ];
  },
});

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

function scopeOf({ number, report, where }: Reported, { format, frame }: Say): string {
  const when = report.asOf ? `${frame.comma}${format.date(report.asOf)}` : '';
  return `${number}: ${report.scope} (${where}${when})`;
}
