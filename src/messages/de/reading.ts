import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';

/** What stands beside the words of a passage or a sentence: evidence, notes, what the build found, endnotes. */
export const reading = ({ list, plural, weekday, date }: Formats): Messages['reading'] => ({
  evidenceFor: ({ n }) => `Belege für Satz ${n}`,
  evidenceSign: ({ n }) => `Belege ${n}`,
  ourSum: 'Unsere Rechnung',
  figure: 'Zahl',
  date: 'Datum',
  ourAccount: 'Unsere Wiedergabe:',
  beforeAndAfter: 'Davor und danach',
  lookedFor: ({ signs, words }) => `Gesucht in ${list(signs)}: ${words.join(', ')}.`,
  noneOccurs: 'Nichts davon kommt dort vor.',
  notSaid: 'nicht gesagt',

  usedIn: ({ count }) => plural(count, { one: '# Aussage', other: '# Aussagen' }),
  figures: ({ count }) => plural(count, { one: '# Zahl', other: '# Zahlen' }),
  alsoIn: ({ places }) => `auch ${places.join(', ')}`,
  namesAndDates: 'Namen und Daten',
  names: 'Namen',
  namesAre: 'Namen:',
  figureIs: 'Zahl:',
  dateWas: ({ word, day }) => `“${word}” war ${weekday(day)}, der ${date(day)}:`,
  inTimeline: 'in der Zeitleiste',
  wordsAlsoIn: ({ words }) => `Die Wörter “${words}” stehen auch in`,

  noteOnWords: ({ words }) => `Anmerkung zu “${words}”`,
  noteOnPassage: ({ n }) => `Anmerkung zu ¶${n}`,
  footnote: ({ label }) => `Fußnote ${label}`,
  backToText: 'Zurück zum Text',
  backToWords: ({ words }) => `Zurück zum Text: ${words}`,
  passage: ({ n }) => `Absatz ${n}`,
  passageAt: ({ n, at }) => `Absatz ${n}, ${at}`,
  page: ({ page }) => `S. ${page}`,
  passageInPlace: ({ n }) => `Absatz ${n} an seiner Stelle`,
  tableAt: ({ n }) => `Tabelle bei ¶${n}`,
  removed: 'Nicht mehr Teil des Textes.',
  furniture: 'Nicht Teil des Textes: ein Rest der Seite, auf der er stand.',

  restOn: 'Worauf die nummerierten Sätze beruhen',
  seeNotes: ({ numbers }) => `Siehe ${list(numbers)}.`,
  butSee: ({ places }) => `Siehe aber ${list(places)}.`,
  limiting: 'Absätze, die einiges davon bestreiten, ersetzen oder einschränken:',
  ourSumIs: ({ sum }) => `Unsere Rechnung, ${sum}`,
  againstAt: ({ place }) => `dagegen ${place}`,

  firstLabel: 'Ein Satz, und worauf er beruht',
  openClaim: 'Zur Aussage',
  first: {
    states: () => 'sagt es selbst',
    said: ({ speaker }) => (speaker === '' ? 'gibt es wieder' : `gibt es wieder, laut ${speaker}`),
    disputes: ({ speaker }) =>
      speaker === '' ? 'bestreitet es' : `bestreitet es, laut ${speaker}`,
    revises: ({ speaker }) => (speaker === '' ? 'berichtigt es' : `berichtigt es, laut ${speaker}`),
  },
  readOn: ({ label }) => `Weiterlesen: ${label}`,
  sumOfOurs: 'Eine Rechnung von uns',
});
