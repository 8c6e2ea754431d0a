import type { Formats } from '../../text/languages/formats.ts';
import type { SourceNoun } from './noun.ts';

/** What twins for programs, feeds and pages that lead on say to those who read them. */
export const twins = ({ list }: Formats) => ({
  /** `date`: '' where none is known. */
  opening: ({ name, date: of, one }: SourceNoun & { name: string; date: string }) =>
    `Our account of ${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one} by ${name}${of === '' ? '' : `, ${of}`}. Words in “ ” are the ${one}’s or those it quotes; all others are ours.`,
  /** `basis`: how its words stand here, as it is written in its record. */
  rights: ({ holder, basis, url }: { holder: string; basis: string; url: string }) =>
    `Rights: ${holder} (${basis}). Address: ${url}`,
  address: ({ url }: { url: string }) => `Address: ${url}`,
  readWith: ({ passages }: { passages: readonly string[] }) => `(read with ${passages.join('; ')})`,
  wholePassage: 'the passage as a whole',
  /** `who`: '' where it is in the source’s own voice. */
  evidence: (told: { place: string; words: string; by: readonly string[]; isAgainst: boolean }) => {
    const [speaker, ...relays] = told.by;
    const via = relays.length > 0 ? `, via ${list(relays)}` : '';
    const who = speaker === undefined ? '' : `, citing ${speaker}${via}`;
    return `${told.isAgainst ? 'Against it: ' : ''}${told.place}: ${told.words}${who}`;
  },
  status: ({ status }: { status: string }) => `Status: ${status}.`,
  notesOn: ({ title }: { title: string }) => `Notes on ${title}`,
  accounts:
    'Accounts of sources are in our own words; only the words in “ ” are theirs. A claim’s status says who reports it, not whether it is true.',
  data: 'Data',
  changes: {
    /** `day`: as programs write it, `2031-05-01`. */
    change: ({ day }: { day: string }) => `Change, ${day}`,
    correction: ({ day }: { day: string }) => `Correction, ${day}`,
  },
  moved: 'Moved',
  /** A text with a link in it: the link stands where `<a>` does. */
  movedTo: 'This page has moved to <a>.',
  wording: 'Wording',
  evidenceTable: 'Evidence',
});
