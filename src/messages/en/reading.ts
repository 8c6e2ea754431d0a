import type { Formats } from '../../text/languages/formats.ts';

/** What stands beside the words of a passage or a sentence: evidence, notes, what the build found, endnotes. */
export const reading = ({ list, plural, weekday, date }: Formats) => ({
  evidenceFor: ({ n }: { n: number }) => `Evidence for sentence ${n}`,
  evidenceSign: ({ n }: { n: string }) => `Evidence ${n}`,
  ourSum: 'Our sum',
  figure: 'Figure',
  date: 'Date',
  ourAccount: 'Our account:',
  beforeAndAfter: 'Before and after',
  /** `words`: what was looked for, as it is to be shown. */
  lookedFor: ({ signs, words }: { signs: readonly string[]; words: readonly string[] }) =>
    `We searched ${list(signs)} for: ${words.join(', ')}.`,
  noneOccurs: 'None of these words occurs there.',
  notSaid: 'not said',

  usedIn: ({ count }: { count: number }) => plural(count, { one: '# claim', other: '# claims' }),
  figures: ({ count }: { count: number }) => plural(count, { one: '# figure', other: '# figures' }),
  alsoIn: ({ places }: { places: readonly string[] }) => `also ${places.join(', ')}`,
  namesAndDates: 'names and dates',
  names: 'names',
  namesAre: 'Names:',
  figureIs: 'Figure:',
  dateWas: ({ word, day }: { word: string; day: string }) =>
    `“${word}” was ${weekday(day)} ${date(day)}:`,
  inTimeline: 'in the timeline',
  /** The place follows. */
  wordsAlsoIn: ({ words }: { words: string }) => `The words “${words}” also stand in`,

  noteOnWords: ({ words }: { words: string }) => `note on “${words}”`,
  noteOnPassage: ({ n }: { n: string }) => `note on ¶${n}`,
  footnote: ({ label }: { label: string }) => `Footnote ${label}`,
  backToText: 'Back to the text',
  backToWords: ({ words }: { words: string }) => `Back to the text: ${words}`,
  passage: ({ n }: { n: string }) => `Passage ${n}`,
  passageAt: ({ n, at }: { n: string; at: string }) => `Passage ${n}, ${at}`,
  page: ({ page }: { page: string }) => `p. ${page}`,
  passageInPlace: ({ n }: { n: string }) => `Passage ${n}, in place`,
  tableAt: ({ n }: { n: string }) => `Table at ¶${n}`,
  removed: 'No longer part of the text.',
  furniture: 'Not part of the text: a remnant of the page on which it appeared.',

  restOn: 'What the numbered sentences rest on',
  seeNotes: ({ numbers }: { numbers: readonly string[] }) => `See ${list(numbers)}.`,
  butSee: ({ places }: { places: readonly string[] }) => `But see ${list(places)}.`,
  limiting: 'Passages that dispute, revise or limit some of these:',
  ourSumIs: ({ sum }: { sum: string }) => `Our sum, ${sum}`,
  againstAt: ({ place }: { place: string }) => `against it, ${place}`,

  firstLabel: 'One sentence, and what it rests on',
  openClaim: 'Open the claim',
  /** What a source does with a claim, and whose words it gives; `speaker` is '' where they are its own. */
  first: {
    states: () => 'says so',
    said: ({ speaker }: { speaker: string }) =>
      speaker === '' ? 'reports it' : `reports it, citing ${speaker}`,
    disputes: ({ speaker }: { speaker: string }) =>
      speaker === '' ? 'disputes it' : `disputes it, citing ${speaker}`,
    revises: ({ speaker }: { speaker: string }) =>
      speaker === '' ? 'revises it' : `revises it, citing ${speaker}`,
  },
  readOn: ({ label }: { label: string }) => `Read on: ${label}`,
  sumOfOurs: 'Our own sum',
});
