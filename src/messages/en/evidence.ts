import type { Formats } from '../../text/languages/formats.ts';
import type { SourceNoun } from './noun.ts';

/** What the evidence of a claim amounts to, who says it, and how sure we are of the words. */
export const evidence = ({ list, plural, number, date }: Formats) => ({
  revised: 'revised by a later statement',
  differ: ({ many }: SourceNoun) => `${many} differ`,
  disputedWithin: ({ source }: { source: string }) => `disputed within ${source}`,
  saidBy: ({ speakers }: { speakers: readonly string[] }) => `said by ${list(speakers)}`,
  saidByCredited: 'said by those it is credited to',
  /** `sharing`: how many of the sources may have it from one; 0 where none. */
  inSources: ({ count, many, sharing }: SourceNoun & { count: number; sharing: number }) =>
    `in ${numberWord(count, number)} ${many}${
      sharing > 0 ? `, ${numberWord(sharing, number)} of which may share a source` : ''
    }`,
  inOne: ({ one }: SourceNoun) => `one ${one}`,
  allMayShare: ({ count, many }: SourceNoun & { count: number }) =>
    `in ${numberWord(count, number)} ${many} that may share a source`,
  oneOrigin: ({ count, many }: SourceNoun & { count: number }) =>
    `one origin, in ${numberWord(count, number)} ${many}`,

  whyRevised: 'A later claim takes its place.',
  whyDiffer: ({ supports, contradicts }: { supports: number; contradicts: number }) =>
    `${plural(supports, { one: '# passage supports', other: '# passages support' })} it and ${plural(
      contradicts,
      { one: '# passage contradicts', other: '# passages contradict' },
    )} it.`,
  whyAttributed: ({ one }: SourceNoun) =>
    `No ${one} states it itself; each credits it to somebody.`,
  whySeveral: ({ names, shared, many }: SourceNoun & { names: string[]; shared: string }) =>
    `${list(names)} state it themselves. ${
      shared || 'No common source is named, which does not exclude one.'
    } Agreement of ${many} is not confirmation.`,
  whyOneOrigin: (told: { names: string[]; shared: string; origins: string[] }) =>
    `${list(told.names)} state it themselves. ${
      told.shared || `They have it from one origin: ${list(told.origins)}.`
    }`,
  whySingle: ({ name, one }: SourceNoun & { name: string }) =>
    `${name} states it itself; no other ${one} here does.`,
  mayShare: ({ names }: { names: string[] }) =>
    `${list(names)} may share a source that neither names.`,
  asOf: ({ day }: { day: string }) => `As of ${date(day)}.`,
  asOfAndLatest: ({ day, latest, one }: SourceNoun & { day: string; latest: string }) =>
    `As of ${date(day)}; latest ${one} ${date(latest)}.`,
  restsOn: ({ count }: { count: number }) =>
    plural(count, { one: '# passage it rests on', other: '# passages it rests on' }),
  forAndAgainst: ({ count }: { count: number }) =>
    plural(count, { one: '# passage for and against it', other: '# passages for and against it' }),

  checkedNow: 'checked against the original in this build',
  checkedBefore: 'checked against the original before, unchanged since',
  unchecked: 'not checked against the original',

  butSee: 'But see',
  itself: 'states it itself',
  asSaidBy: ({ speaker, relays }: { speaker: string; relays: readonly string[] }) =>
    `as said by ${speaker}${relays.length > 0 ? `, through ${list(relays)}` : ''}`,
  speaker: ({ speaker, relays }: { speaker: string; relays: readonly string[] }) =>
    `${speaker}${relays.length > 0 ? `, through ${list(relays)}` : ''}`,
  contradicts: 'contradicts it',
  contradictsAs: ({ how }: { how: string }) => `contradicts it, ${how}`,
});

/** A small number as a word, a larger one in digits. */
function numberWord(value: number, digits: Formats['number']): string {
  return WORDS[value] ?? digits(value);
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
