import type { Formats } from '../../text/languages/formats.ts';

/** Titles, heads and words of pictures and of the tables that blocks make. */
export const pictures = ({ list, plural, number, date, dayAndMonth }: Formats) => ({
  table: 'Table',
  what: 'What',
  number: 'Number',
  total: 'Total',
  part: 'Part',
  date: 'Date',
  day: 'Day',
  where: 'Where',
  who: 'Who',
  doesWhat: 'Role',
  claim: 'Claim',
  status: 'Status',
  question: 'Question',
  statement: 'Statement',
  on: 'On',
  lane: 'Row',
  origin: 'Origin',
  printedBy: 'Printed by',
  passages: 'Passages',
  exactWords: 'In the words of the report',

  reportedNumbers: 'Reported numbers',
  reportedNumbersOf: ({ unit }: { unit: string }) => `Reported numbers of ${unit}`,
  statementsFrom: 'Where statements come from',
  presumed: ({ name }: { name: string }) => `${name} (presumed)`,
  presumedWhy: ({ why }: { why: string }) => `Presumed. ${why}`,
  dateByUs: ({ why }: { why: string }) => `Date worked out by us: ${why}`,

  bridge: 'Two reported numbers and what leads from one to the other',
  bridgeSays: ({ first, last, sum }: { first: string; last: string; sum: string }) =>
    `${first}. ${last}. Our sum: ${sum}.`,
  neitherMakes: 'Our sum, which neither report makes',
  ofTwoTotals: ({ values }: { values: readonly string[] }) =>
    `${list(values)}, counted of two totals: not comparable`,
  partOf: ({ part, total }: { part: string; total: string }) => `${part} of ${total}`,

  steps: 'Steps from one number to another',
  apartFromSum: 'Counted apart, not in this sum',
  byOurSum: 'By our sum',
  reported: 'reported',
  ours: 'ours',
  apart: 'apart',

  exchange: 'Two totals and their parts, each on its own scale',
  twoTotals: ({ totals }: { totals: readonly string[] }) => list(totals),
  isTotal: 'total',
  inTotal: 'in the total',
  withinAbove: 'within the line above',
  side: (told: {
    total: string;
    parts: readonly string[];
    within: readonly string[];
    apart: readonly string[];
  }) =>
    [
      told.total,
      told.parts.length > 0 ? `: ${list(told.parts)}` : '',
      told.within.length > 0 ? `, of whom ${list(told.within)}` : '',
      told.apart.length > 0 ? `; apart, ${list(told.apart)}` : '',
      '.',
    ].join(''),
  nothingSaidOf: ({ count }: { count: number }) => `nothing is said about ${number(count)}`,
  apartFromTotal: 'Apart, not in this total',
  howManyUnsaid: ({ what }: { what: string }) => `${what}: how many is not said`,

  lanes: ({ from, to }: { from: string; to: string }) =>
    `Timelines from ${date(from)} to ${date(to)}`,
  lanesSay: ({ lanes }: { lanes: readonly { name: string; count: number }[] }) =>
    `${list(
      lanes.map(
        ({ name, count }) => `${name}: ${plural(count, { one: '# entry', other: '# entries' })}`,
      ),
    )}. Hollow marks were planned, filled ones reported.`,
  plannedIn: ({ name }: { name: string }) => `${name} (planned)`,
  asOf: ({ day }: { day: string }) => `as of ${date(day)}`,
  asOfShort: ({ day }: { day: string }) => `as of ${dayAndMonth(day)}`,

  whoSaysWhat: 'Who says what',
  otherWording: 'other wording',
  /** The place follows. */
  inOtherWords: 'in other words,',

  origins: 'Origins and the sources that print them',
  sharedOrigins: ({ shared, all }: { shared: number; all: number }) =>
    `${plural(shared, { one: '# origin', other: '# origins' })} of ${number(all)} ${
      shared === 1 ? 'stands' : 'stand'
    } in more than one source`,

  clock: ({ days }: { days: number }) => `Timeline of ${number(days)} days`,
  clockSays: (told: { marked: readonly number[]; published: readonly string[] }) =>
    `Marked: ${list(told.marked.map((day) => `day ${number(day)}`))}. Published: ${list(told.published)}.`,
  /** `to` is `from` where the day is known. */
  publishedOn: ({ sign, from, to }: { sign: string; from: number; to: number }) =>
    `${sign} on day ${number(from)}${from === to ? '' : ` or later, by day ${number(to)}`}`,
  daysOpen: ({ from, to }: { from: number; to: number }) =>
    `Days ${number(from)} to ${number(to)} are not covered.`,
  notCovered: 'not covered',
  dayIs: ({ day, date: of }: { day: number; date: string }) =>
    `Day ${number(day)}, ${dayAndMonth(of)}`,
  /** `one`: what a source is called. */
  by: ({ one, name }: { one: string; name: string }) =>
    `${one.charAt(0).toUpperCase()}${one.slice(1)} by ${name}`,

  sequence: ({ count }: { count: number }) =>
    `A statement and what became of it, in ${plural(count, { one: '# step', other: '# steps' })}`,
  turn: ({ place, does, who }: { place: string; does: string; who: string }) =>
    `${place} ${does}: ${who}`,
  does: {
    states: 'states',
    disputes: ({ places }: { places: readonly string[] }) => `disputes ${list(places)}`,
    revises: ({ places }: { places: readonly string[] }) => `revises ${list(places)}`,
  },

  unanswered: ({ all, count }: { all: number; count: number }) =>
    `No source answers ${number(all)} of these ${plural(count, { other: '# questions' })}`,
  said: 'said',
  butSee: 'but see',
  /** The passages that a picture is drawn from follow. */
  from: 'From:',

  whatEachCalls: ({ thing }: { thing: string }) => `What each source calls ${thing}`,
  howOften: 'How often each source uses each word',
  noneOfThese: 'none of these words',
  timesUsed: 'times used',
});
