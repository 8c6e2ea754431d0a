import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';

/** Titles, heads and words of pictures and of the tables that blocks make. */
export const pictures = ({
  list,
  plural,
  number,
  date,
  dayAndMonth,
}: Formats): Messages['pictures'] => ({
  table: 'Tabelle',
  what: 'Was',
  number: 'Zahl',
  total: 'Summe',
  part: 'Teil',
  date: 'Datum',
  day: 'Tag',
  where: 'Fundstelle',
  who: 'Wer',
  doesWhat: 'Tut was',
  claim: 'Aussage',
  status: 'Lage',
  question: 'Frage',
  statement: 'Aussage',
  on: 'Worüber',
  lane: 'Spur',
  origin: 'Herkunft',
  printedBy: 'Gedruckt von',
  passages: 'Absätze',
  exactWords: 'Im Wortlaut der Quelle',

  reportedNumbers: 'Berichtete Zahlen',
  reportedNumbersOf: ({ unit }) => `Berichtete Zahlen (${unit})`,
  statementsFrom: 'Woher die Aussagen stammen',
  presumed: ({ name }) => `${name} (vermutet)`,
  presumedWhy: ({ why }) => `Vermutet. ${why}`,
  dateByUs: ({ why }) => `Datum von uns erschlossen: ${why}`,

  bridge: 'Zwei berichtete Zahlen, und was von der einen zur anderen führt',
  bridgeSays: ({ first, last, sum }) => `${first}. ${last}. Unsere Rechnung: ${sum}.`,
  neitherMakes: 'Unsere Rechnung, in keiner der beiden Quellen',
  ofTwoTotals: ({ values }) => `${list(values)}, aus zwei Summen gezählt: nicht vergleichbar`,
  partOf: ({ part, total }) => `${part} von ${total}`,

  steps: 'Schritte von einer Zahl zur anderen',
  apartFromSum: 'Eigens gezählt, nicht in dieser Rechnung',
  byOurSum: 'Nach unserer Rechnung',
  reported: 'berichtet',
  ours: 'von uns',
  apart: 'eigens gezählt',

  exchange: 'Zwei Summen und ihre Teile, jede in ihrem Maßstab',
  twoTotals: ({ totals }) => list(totals),
  isTotal: 'Summe',
  inTotal: 'in der Summe',
  withinAbove: 'in der Zeile darüber enthalten',
  side: ({ total, parts, within, apart }) =>
    [
      total,
      parts.length > 0 ? `: ${list(parts)}` : '',
      within.length > 0 ? `, darunter ${list(within)}` : '',
      apart.length > 0 ? `; eigens gezählt: ${list(apart)}` : '',
      '.',
    ].join(''),
  nothingSaidOf: ({ count }) => `${number(count)}, über die nichts gesagt wird`,
  apartFromTotal: 'Eigens gezählt, nicht in dieser Summe',
  howManyUnsaid: ({ what }) => `${what}: wie viele, ist nicht gesagt`,

  lanes: ({ from, to }) => `Zeitleisten vom ${date(from)} bis zum ${date(to)}`,
  lanesSay: ({ lanes }) =>
    `${list(
      lanes.map(
        ({ name, count }) => `${name}: ${plural(count, { one: '# Eintrag', other: '# Einträge' })}`,
      ),
    )}. Hohle Zeichen waren geplant, gefüllte wurden berichtet.`,
  plannedIn: ({ name }) => `${name} (geplant)`,
  asOf: ({ day }) => `Stand ${date(day)}`,
  asOfShort: ({ day }) => `Stand ${dayAndMonth(day)}`,

  whoSaysWhat: 'Wer was sagt',
  otherWording: 'anderer Wortlaut',
  inOtherWords: 'mit anderen Worten,',

  origins: 'Herkünfte und die Quellen, die sie drucken',
  sharedOrigins: ({ shared, all }) =>
    `${plural(shared, { one: '# Herkunft', other: '# Herkünfte' })} von ${number(all)} in mehr als einer Quelle`,

  clock: ({ days }) => `Zeitleiste von ${plural(days, { one: '# Tag', other: '# Tagen' })}`,
  clockSays: ({ marked, published }) =>
    `Hervorgehoben: ${list(marked.map((day) => `Tag ${number(day)}`))}. Veröffentlicht: ${list(published)}.`,
  publishedOn: ({ sign, from, to }) =>
    from === to
      ? `${sign} an Tag ${number(from)}`
      : `${sign} zwischen Tag ${number(from)} und Tag ${number(to)}`,
  daysOpen: ({ from, to }) => `Die Tage ${number(from)} bis ${number(to)} sind nicht erfasst.`,
  notCovered: 'nicht erfasst',
  dayIs: ({ day, date: of }) => `Tag ${number(day)}, ${dayAndMonth(of)}`,
  by: ({ one, name }) => `${one}: ${name}`,

  sequence: ({ count }) =>
    `Eine Aussage, und was aus ihr wurde, in ${plural(count, { one: '# Schritt', other: '# Schritten' })}`,
  turn: ({ place, does, who }) => `${place} ${does}: ${who}`,
  does: {
    states: 'sagt',
    disputes: ({ places }) => `bestreitet ${list(places)}`,
    revises: ({ places }) => `berichtigt ${list(places)}`,
  },

  unanswered: ({ all, count }) =>
    `${plural(all, { one: '# Frage', other: '# Fragen' })} von ${number(count)} beantwortet keine Quelle`,
  said: 'gesagt',
  butSee: 'siehe aber',
  from: 'Aus:',

  whatEachCalls: ({ thing }) => `Wie jede Quelle es nennt: ${thing}`,
  howOften: 'Wie oft jede Quelle jedes Wort verwendet',
  noneOfThese: 'keines dieser Wörter',
  timesUsed: 'Verwendungen',
});
