import type { Formats } from '../../text/languages/formats.ts';
import type { SourceNoun } from './noun.ts';

/** What a source is, whose words it has, and what is known of it. `date` is a text, '' where none is known. */
export const source = ({ plural }: Formats) => ({
  report: { one: 'report', many: 'reports' },
  text: { one: 'text', many: 'texts' },
  accountTitle: ({ name, date, one }: SourceNoun & { name: string; date: string }) =>
    `Account of ${article(one)} by ${name}${after(date)}`,
  openingOfAccount: ({ name, date, one }: SourceNoun & { name: string; date: string }) =>
    `Our account of ${article(one)} by ${name}${after(date)}. Words in “ ” are ${possessive(name)} or those it quotes; all others are ours.`,
  openingOfPrivate: ({ name, date }: { name: string; date: string }) =>
    `The words of ${name}${after(date)}, for private use.`,
  /** `publisher`: '' where none is known. */
  openingOfText: ({ publisher, date }: { publisher: string; date: string }) =>
    `The text in full${publisher === '' ? '' : `, as published by ${publisher}`}${after(date)}.`,
  /** `day`: a day in words. */
  by: ({ day }: { day: string }) => `by ${day}`,
  passages: ({ count }: { count: number }) =>
    plural(count, { one: '# passage', other: '# passages' }),
  words: ({ count }: { count: number }) => plural(count, { one: '# word', other: '# words' }),
  titleByUs: 'title by us',
  textLabel: 'Text',

  /** The offer to read a source in one’s own copy. */
  ownCopy: {
    offer: 'Read with your own copy',
    how: 'If you have this report, open it here as a text file or paste it in. Each passage is compared, on your device, with the original against which the account was checked; what matches is shown in place of the account, with the same notes. Nothing is sent anywhere.',
    file: 'Text file',
    pasted: 'Or its text, pasted',
    remove: 'Remove the copy',
  },

  known: 'What we know about this document, and how we know it',
  basis: {
    stated: ({ why }: { why: string }) => `Stated: ${why}.`,
    inferred: ({ why }: { why: string }) => `Inferred by us: ${why}.`,
    identified: ({ why }: { why: string }) => `Identified by us from outside the text: ${why}.`,
  },
  theYear: 'the year',
  authors: ({ count }: { count: number }) => plural(count, { one: 'Author', other: 'Authors' }),
  publisher: 'Publisher',
  carrier: 'Carried by',
  published: 'Published',
  origins: 'Origins',
  ownBut: 'The source’s own, except:',
  presumed: ({ why }: { why: string }) => `Presumed; no report names it. ${why}`,
  web: 'On the web',
  tags: 'Tags',
  fileSays: 'The file says',
  rights: 'Rights',
  rightsOwn: 'Our own text.',
  /** `licence`: '' where it is not named. */
  rightsLicence: ({ licence }: { licence: string }) => `Under ${licence || 'a licence'}.`,
  rightsNone: 'Public domain.',
  rightsQuotation: 'We restate it and quote the words that matter.',
});

function after(text: string): string {
  return text === '' ? '' : `, ${text}`;
}

/** `a report`, `an article`. */
function article(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
