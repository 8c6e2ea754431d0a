import type { Formats } from '../../text/languages/formats.ts';
import type { Messages } from '../en/en.ts';

/** What the evidence of a claim amounts to. A source is a “Quelle” here, as the corpus’s own word cannot be declined. */
export const evidence = ({ list, plural, number, date }: Formats): Messages['evidence'] => ({
  revised: 'durch eine spätere Aussage ersetzt',
  differ: () => 'Quellen widersprechen einander',
  disputedWithin: ({ source }) => `in ${source} selbst umstritten`,
  saidBy: ({ speakers }) => `laut ${list(speakers)}`,
  saidByCredited: 'laut denen, denen es zugeschrieben wird',
  inSources: ({ count, sharing }) =>
    `in ${numberWord(count, number)} Quellen${
      sharing > 0 ? `, davon ${numberWord(sharing, number)} womöglich mit gemeinsamer Herkunft` : ''
    }`,
  inOne: () => 'in einer Quelle',
  allMayShare: ({ count }) =>
    `in ${numberWord(count, number)} Quellen mit womöglich gemeinsamer Herkunft`,
  oneOrigin: ({ count }) => `eine Herkunft, in ${numberWord(count, number)} Quellen`,

  whyRevised: 'Eine spätere Aussage tritt an ihre Stelle.',
  whyDiffer: ({ supports, contradicts }) =>
    `${plural(supports, { one: 'Ein Absatz stützt', other: '# Absätze stützen' })} sie, ${plural(
      contradicts,
      { one: 'ein Absatz widerspricht', other: '# Absätze widersprechen' },
    )} ihr.`,
  whyAttributed: () => 'Keine Quelle sagt es selbst; jede schreibt es jemandem zu.',
  whySeveral: ({ names, shared }) =>
    `Im eigenen Namen sagen es: ${list(names)}. ${
      shared || 'Eine gemeinsame Herkunft ist nicht genannt, aber auch nicht ausgeschlossen.'
    } Dass Quellen übereinstimmen, bestätigt nichts.`,
  whyOneOrigin: ({ names, shared, origins }) =>
    `Im eigenen Namen sagen es: ${list(names)}. ${shared || `Gemeinsame Herkunft: ${list(origins)}.`}`,
  whySingle: ({ name }) => `${name} sagt es im eigenen Namen; keine andere Quelle hier tut das.`,
  mayShare: ({ names }) =>
    `Womöglich gemeinsame Herkunft, die keine der Quellen nennt: ${list(names)}.`,
  asOf: ({ day }) => `Stand ${date(day)}.`,
  asOfAndLatest: ({ day, latest }) => `Stand ${date(day)}; jüngste Quelle: ${date(latest)}.`,
  restsOn: ({ count }) =>
    plural(count, {
      one: 'Der Absatz, auf dem sie beruht',
      other: '# Absätze, auf denen sie beruht',
    }),
  forAndAgainst: ({ count }) =>
    plural(count, { one: 'Ein Absatz dafür und dagegen', other: '# Absätze dafür und dagegen' }),

  checkedNow: 'bei dieser Erstellung am Original geprüft',
  checkedBefore: 'früher am Original geprüft, seither unverändert',
  unchecked: 'nicht am Original geprüft',

  butSee: 'Siehe aber',
  itself: 'im eigenen Namen',
  asSaidBy: ({ speaker, relays }) =>
    `laut ${speaker}${relays.length > 0 ? `, wiedergegeben von ${list(relays)}` : ''}`,
  speaker: ({ speaker, relays }) =>
    `${speaker}${relays.length > 0 ? `, wiedergegeben von ${list(relays)}` : ''}`,
  contradicts: 'widerspricht',
  contradictsAs: ({ how }) => `widerspricht, ${how}`,
});

function numberWord(value: number, digits: Formats['number']): string {
  return WORDS[value] ?? digits(value);
}

const WORDS = [
  ...['null', 'einer', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
];
