import { address } from '../corpus/address.ts';
import type { Check, Figure } from '../corpus/figure.ts';
import type { Say } from '../messages/messages.ts';
import type { CheckView } from './data-view.ts';
import { dayNumber, dayOf, weekdayOf, wholeMonths } from './dates.ts';

/** Works out a check over the figures: its arithmetic in one line and its verdict. */
export function verdictOf(check: Check, figures: readonly Figure[], say: Say): CheckView {
  const value = (id: string, at: string): number | null =>
    figures.find((figure) => figure.id === id)?.reports.find((report) => report.at === at)?.value ??
    null;
  const terms = (check.sum ?? []).map((term) => ({ ...term, value: value(term.figure, term.at) }));
  const { sum, holds } = compute(check, terms, value, say);
  const places = [
    ...terms.map((term) => term.at),
    ...(check.equals && 'figure' in check.equals ? [check.equals.at] : []),
    ...check.at,
  ];
  return {
    id: check.id,
    says: check.says,
    sum,
    verdict:
      !check.comparable || holds === null
        ? 'not-comparable'
        : holds
          ? 'adds-up'
          : 'does-not-add-up',
    why: check.why ?? '',
    terms,
    equals: equalsOf(check, value),
    at: [...new Set(places)],
    address: address.check(check.id),
  };
}

function equalsOf(
  check: Check,
  value: (id: string, at: string) => number | null,
): CheckView['equals'] {
  const { equals } = check;
  if (!equals) return null;
  if ('figure' in equals)
    return {
      figure: equals.figure,
      at: equals.at,
      value: value(equals.figure, equals.at),
      why: '',
    };
  return { figure: '', at: '', value: equals.value, why: equals.why };
}

/** `holds` is null where a value is missing. */
function compute(
  check: Check,
  terms: CheckView['terms'],
  value: (id: string, at: string) => number | null,
  { data: say, format }: Say,
): { sum: string; holds: boolean | null } {
  if (check.days) {
    const to = dayOf(dayNumber(check.days.from) + check.days.day - 1);
    return {
      sum: say.dayCount({ ...check.days, to }),
      holds: to === check.days.to,
    };
  }
  if (check.weekday) {
    const is = weekdayOf(check.weekday.date);
    return { sum: say.wasWeekday({ day: check.weekday.date }), holds: is === check.weekday.is };
  }
  if (check.months) {
    const count = wholeMonths(check.months.from, check.months.to);
    return {
      sum: say.monthCount({ from: check.months.from, to: check.months.to, count }),
      holds: count === check.months.count,
    };
  }
  const equals = check.equals
    ? 'figure' in check.equals
      ? value(check.equals.figure, check.equals.at)
      : check.equals.value
    : null;
  let total = 0;
  let isWhole = true;
  for (const term of terms) {
    if (term.value === null) isWhole = false;
    else total += term.times * term.value;
  }
  const left = terms.map((term, index) => termText(term, index === 0, format)).join(' ');
  const right = equals === null ? '?' : format.number(equals);
  if (!check.comparable) {
    const isUnknown = terms.length === 1 && terms[0]?.value === null;
    return {
      sum: isUnknown ? say.unknownOf({ whole: right }) : say.notSameCount({ left, right }),
      holds: null,
    };
  }
  if (!isWhole || equals === null)
    return { sum: `${left} ${SIGNS[check.compare]} ${right}`, holds: null };
  const holds = compares(total, equals, check.compare);
  if (holds) return { sum: `${left} ${SIGNS[check.compare]} ${right}`, holds };
  const amount = terms.length > 1 ? ` = ${format.number(total)}` : '';
  if (check.compare === 'equal' && amount !== '')
    return { sum: say.isNot({ left: `${left}${amount}`, right }), holds };
  const sides = { left: `${left}${amount}`, right };
  switch (check.compare) {
    case 'equal':
      return { sum: say.isNotEqual(sides), holds };
    case 'less':
      return { sum: say.isNotLess(sides), holds };
    case 'more':
      return { sum: say.isNotMore(sides), holds };
    default:
      return check.compare satisfies never;
  }
}

const SIGNS = { equal: '=', less: '<', more: '>' } as const;

function compares(total: number, equals: number, how: Check['compare']): boolean {
  switch (how) {
    case 'equal':
      return Math.abs(total - equals) < 1e-9;
    case 'less':
      return total < equals;
    case 'more':
      return total > equals;
    default:
      return how satisfies never;
  }
}

function termText(
  term: CheckView['terms'][number],
  isFirst: boolean,
  { number }: Say['format'],
): string {
  const size = Math.abs(term.times);
  const text = `${size === 1 ? '' : `${number(size)} × `}${term.value === null ? '?' : number(term.value)}`;
  if (term.times < 0) return `− ${text}`;
  return isFirst ? text : `+ ${text}`;
}
