import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';

/** Figures, sums, events, names, notes and other things of record. */
export const data = ({ number, date, weekday, plural }: Formats): Messages['data'] => ({
  allClaims: 'Alle Aussagen',
  allFigures: 'Alle Zahlen',
  otherGroup: 'Weiteres',
  noteKinds: {
    figure: 'Zahl',
    term: 'Begriff',
    voice: 'Wer das sagt',
    differ: 'Widerspruch',
    context: 'Zusammenhang',
    see: 'Siehe auch',
  },
  noteOn: ({ place }) => `Anmerkung zu ${place}`,
  cited: {
    claim: 'Aussage',
    figure: 'Zahl',
    check: 'unsere Rechnung',
    event: 'unsere Datierung',
    silence: 'wonach wir suchten',
    term: 'Wortwahl',
    note: 'Anmerkung',
  },
  entityKinds: {
    person: 'Personen',
    group: 'Gruppen',
    office: 'Ämter',
    outlet: 'Medien',
    country: 'Länder',
    place: 'Orte',
    document: 'Dokumente',
    other: 'Weitere',
  },
  dateStated: ({ why }) => `Datum angegeben${reason(why)}`,
  dateByWeekday: ({ why }) => `Datum von uns aus einem Wochentag erschlossen${reason(why)}`,
  dateComputed: ({ why }) => `Datum von uns errechnet${reason(why)}`,
  planned: 'geplant oder erwartet',

  dayCount: ({ from, day, to }) =>
    `${date(from)} als Tag 1: Tag ${number(day)} ist ${weekday(to)}, der ${date(to)}`,
  wasWeekday: ({ day }) => `Der ${date(day)} war ein ${weekday(day)}`,
  monthCount: ({ from, to, count }) =>
    `${date(from)} bis ${date(to)}: ${plural(count, { one: '# voller Monat', other: '# volle Monate' })}`,
  unknownOf: ({ whole }) => `unbekannt von ${whole}`,
  notSameCount: ({ left, right }) => `${left} und ${right}: nicht dieselbe Zählung`,
  isNot: ({ left, right }) => `${left}, nicht ${right}`,
  isNotEqual: ({ left, right }) => `${left} ist nicht ${right}`,
  isNotLess: ({ left, right }) => `${left} ist nicht kleiner als ${right}`,
  isNotMore: ({ left, right }) => `${left} ist nicht größer als ${right}`,
  sameNumber: 'dieselbe Zahl',
  addsUp: 'geht auf',
  doesNotAddUp: 'geht nicht auf',
  notComparable: 'nicht vergleichbar',
});

function reason(why: string): string {
  return why === '' ? '.' : `: ${why}.`;
}
