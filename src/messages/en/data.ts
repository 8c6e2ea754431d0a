import type { Formats } from '../../text/languages/formats.ts';

/** Figures, sums, events, names, notes and other things of record. */
export const data = ({ number, date, weekday, plural }: Formats) => ({
  allClaims: 'All claims',
  allFigures: 'All figures',
  otherGroup: 'Others',
  noteKinds: {
    figure: 'Figure',
    term: 'Term',
    voice: 'Who says it',
    differ: 'Reports differ',
    context: 'Context',
    see: 'See also',
  },
  noteOn: ({ place }: { place: string }) => `Note on ${place}`,
  /** The word by which prose cites a thing. */
  cited: {
    claim: 'claim',
    figure: 'figure',
    check: 'our sum',
    event: 'our date',
    silence: 'our search',
    term: 'wording',
    note: 'note',
  },
  entityKinds: {
    person: 'People',
    group: 'Groups',
    office: 'Offices',
    outlet: 'Outlets',
    country: 'Countries',
    place: 'Places',
    document: 'Documents',
    other: 'Others',
  },
  /** How a day is known. `why`: '' where no reason is given. */
  dateStated: ({ why }: { why: string }) => `Date stated${reason(why)}`,
  dateByWeekday: ({ why }: { why: string }) => `Date worked out by us from a weekday${reason(why)}`,
  dateComputed: ({ why }: { why: string }) => `Date computed by us${reason(why)}`,
  planned: 'planned or expected',

  dayCount: ({ from, day, to }: { from: string; day: number; to: string }) =>
    `${date(from)} as day 1: day ${number(day)} is ${weekday(to)} ${date(to)}`,
  wasWeekday: ({ day }: { day: string }) => `${date(day)} was a ${weekday(day)}`,
  monthCount: ({ from, to, count }: { from: string; to: string; count: number }) =>
    `${date(from)} to ${date(to)}: ${plural(count, { one: '# whole month', other: '# whole months' })}`,
  unknownOf: ({ whole }: { whole: string }) => `unknown of ${whole}`,
  notSameCount: ({ left, right }: { left: string; right: string }) =>
    `${left} and ${right}: not the same count`,
  isNot: ({ left, right }: { left: string; right: string }) => `${left}, not ${right}`,
  isNotEqual: ({ left, right }: { left: string; right: string }) => `${left} is not ${right}`,
  isNotLess: ({ left, right }: { left: string; right: string }) =>
    `${left} is not less than ${right}`,
  isNotMore: ({ left, right }: { left: string; right: string }) =>
    `${left} is not more than ${right}`,
  sameNumber: 'same number',
  addsUp: 'adds up',
  doesNotAddUp: 'does not add up',
  notComparable: 'not comparable',
});

function reason(why: string): string {
  return why === '' ? '.' : `: ${why}.`;
}
