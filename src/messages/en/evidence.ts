import type { Formats } from '../../text/languages/formats.ts';
import type { SourceNoun } from './noun.ts';

/** What the evidence of a claim amounts to, who says it, and how sure we are of the words. */
export const evidence = ({ list, plural, number, date }: Formats) => ({
  revised: 'revised by a later statement',
  differ: ({ many }: SourceNoun) => `${many} differ`,
  disputedWithin: ({ source }: { source: string }) => `disputed within ${source}`,
  saidBy: ({ speakers }: { speakers: readonly string[] }) => `said by ${list(speakers)}`,
  saidByCredited: 'attributed to others',
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

  whyRevised: 'A later statement revises it.',
  whyDiffer: ({ supports, contradicts }: { supports: number; contradicts: number }) =>
    `${plural(supports, { one: '# passage supports', other: '# passages support' })} it and ${plural(
      contradicts,
      { one: '# passage contradicts', other: '# passages contradict' },
    )} it.`,
  whyAttributed: ({ one }: SourceNoun) =>
    `No ${one} says it in its own voice; each attributes it to somebody.`,
  whySeveral: ({ names, shared, many }: SourceNoun & { names: string[]; shared: string }) =>
    `${list(names)} say so in their own voice. ${
      shared || 'None names a source that they share, but they may have one.'
    } Agreement between ${many} is not confirmation.`,
  whyOneOrigin: (told: { names: string[]; shared: string; origins: string[] }) =>
    `${list(told.names)} say so in their own voice. ${
      told.shared || `All have it from the same origin: ${list(told.origins)}.`
    }`,
  whySingle: ({ name, one }: SourceNoun & { name: string }) =>
    `${name} says so in its own voice; no other ${one} here does.`,
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
  itself: 'in its own voice',
  asSaidBy: ({ speaker, relays }: { speaker: string; relays: readonly string[] }) =>
    `citing ${speaker}${relays.length > 0 ? `, via ${list(relays)}` : ''}`,
  speaker: ({ speaker, relays }: { speaker: string; relays: readonly string[] }) =>
    `${speaker}${relays.length > 0 ? `, via ${list(relays)}` : ''}`,
  contradicts: 'contradicts it',
  contradictsAs: ({ how }: { how: string }) => `contradicts it, ${how}`,
});

/** A small number as a word, a larger one in digits. */
function numberWord(value: number, digits: Formats['number']): string {
  return WORDS[value] ?? digits(value);
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
