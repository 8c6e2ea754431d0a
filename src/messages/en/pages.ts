import type { Formats } from '../../text/languages/formats.ts';
import type { SourceNoun } from './noun.ts';

/** Titles, introductions and headings of pages, and the labels of what they list. */
export const pages = ({ date, plural, list }: Formats) => ({
  nothingHere: 'Nothing at this address',
  nothingHereDek: 'Nothing at this address.',
  /** A text with a link in it: the link stands where `<a>` does. */
  tryElsewhere:
    'Every address published here still works. Perhaps a letter is missing: try the <a>sources</a>, or search.',
  readExplainer: 'Read the whole explainer',
  theSources: 'The sources',
  howToCheck: 'How to check us',

  figuresDek:
    'Every number the sources give: what it counts, as of what date and in which passage.',
  arithmetic: 'Arithmetic with these numbers',
  words: 'Words',
  scope: 'Scope',
  asOfColumn: 'As of',
  passage: 'Passage',
  see: 'See',
  noNumber: 'no number',
  notGiven: 'not given',

  namesDek: 'Who and what the sources name, as each source describes them.',
  alsoAs: ({ names }: { names: string[] }) => `Also as ${list(names)}.`,
  namedIn: 'Named in',

  timelineDek:
    'What happened or was due, day by day, according to the sources, and how each date is known.',

  wordingTitle: 'Wording, term by term',
  wordingDek: 'What each source calls the same thing, how often, and which word we use.',
  /** A text with our word for the thing where `<i>` stands. */
  weWrite: 'We write <i>.',

  sourcesDek: ({ sources, passages }: { sources: number; passages: number }) =>
    `${plural(sources, { one: '# source', other: '# sources' })}, ${plural(passages, { one: '# numbered passage', other: '# numbered passages' })}.`,
  sourcesPermanent: 'Each has a permanent address, and so does each of its passages.',

  claimsDek: ({ count }: { count: number }) =>
    `${plural(count, { one: '# checkable proposition', other: '# checkable propositions' })} in our words, each with the passages it rests on.`,
  claimsLabel: ({ many }: SourceNoun) =>
    `The mark beside a claim shows which of the ${many} carry it, not whether it is true.`,
  claim: ({ facets }: { facets: string[] }) =>
    `Claim${facets.length > 0 ? `: ${facets.join(', ')}` : ''}`,
  whyPresumed: 'Why a common source is presumed',
  sumsThatUse: 'Sums that use it',
  relatedClaims: 'Related claims',
  explainerUses: 'Where the explainer uses it',
  notesCite: 'Notes that cite it',
  exactWords: 'Exact words:',
  readPlace: ({ place }: { place: string }) => `Read ${place}`,
  around: { before: 'Before', after: 'After' },

  morePages: 'More, question by question',
  /** What a list of claims is cut down to. */
  onlySeveral: 'in two or more',
  onlyNews: 'disputed or revised',
  editions: 'Editions by date',
  neighbouringDays: 'The day before and the day after',
  asOf: ({ day }: { day: string }) => `As of ${date(day)}`,
  asOfDek: ({ day, count }: { day: string; count: number }) =>
    `What these sources reported as of ${date(day)}: ${plural(count, { one: '# claim', other: '# claims' })}.`,
  newSince: ({ count, day }: { count: number; day: string }) =>
    `${plural(count, { one: '# of them is new', other: '# of them are new' })} since ${date(day)}.`,
  mayBeLater: ({ names }: { names: string[] }) =>
    `${list(names)} may have appeared after that day.`,
  whatReported: 'What was reported',
  newSinceHeading: ({ day }: { day: string }) => `New since ${date(day)}`,
  revisedByThen: 'Revised by then',
  reportedBefore: 'Reported before',

  byName: 'Everything by name',
  needsScript: 'Search needs JavaScript. Without it, here is everything by name.',
  peoplePlacesGroups: 'People, places and groups',
  sums: 'Sums',
  events: 'Events',
  notSaid: 'Not said',
  aboutEdition: 'About this edition',
});
