import type { Counts } from '../../text/languages/counts.ts';

/** What was counted in an answer. */
export interface Found {
  hits: number;
  /** How many there may be where only the best were looked at; 0 else. */
  outOf: number;
  passages: number;
  sources: number;
  claims: number;
  notes: number;
  rest: number;
}

/** What a search looks through. */
export interface Scope {
  passages: number;
  claims: number;
  notes: number;
  sources: number;
  /** Whether it knows of names, dates and the like. */
  hasMore: boolean;
  hasOriginals: boolean;
}

/** What the search says to those who search. `<1>`, `<2>` stand for links or buttons. */
export const search = ({ list, either, plural, number }: Counts) => {
  const passages = (count: number) => plural(count, { one: '# passage', other: '# passages' });
  const sources = (count: number) => plural(count, { one: '# source', other: '# sources' });
  const claims = (count: number) => plural(count, { one: '# claim', other: '# claims' });
  const notes = (count: number) => plural(count, { one: '# note', other: '# notes' });
  const haveMost = (count: number) =>
    plural(count, { one: '# hit has most', other: '# hits have most' });
  return {
    kinds: {
      passage: { one: 'passage', many: 'Passages' },
      claim: { one: 'claim', many: 'Claims' },
      note: { one: 'note', many: 'Notes' },
      event: { one: 'date', many: 'Dates' },
      entity: { one: 'name', many: 'Names' },
      term: { one: 'wording', many: 'Wording' },
      section: { one: 'section', many: 'Sections' },
    },
    kind: 'Kind',
    source: 'Source',
    narrow: 'Narrow and group',
    groupBy: 'Group by',
    comma: ', ',

    loading: 'Loading the index …',
    failed: 'The search index could not be loaded.',
    again: 'Try again',
    orNames: '<1> or look through <2>.',
    byName: 'everything by name',
    noWord: 'There are no words here to search for.',
    searching: 'Searching …',
    further: 'Look further',
    showAll: ({ count }: { count: number }) => `Show all ${number(count)}`,

    nothing: 'Nothing found.',
    found: (told: Found) => {
      const kinds = [
        told.passages > 0 ? `${passages(told.passages)} in ${sources(told.sources)}` : '',
        told.claims > 0 ? claims(told.claims) : '',
        told.notes > 0 ? notes(told.notes) : '',
        told.rest > 0 ? `${number(told.rest)} in dates, names, wording and sections` : '',
      ].filter((part) => part !== '');
      const hits = plural(told.hits, { one: '# hit', other: '# hits' });
      return `${told.outOf > 0 ? `The best ${hits} of about ${number(told.outOf)}` : hits}: ${kinds.join('; ')}.`;
    },
    someFar: ({ count }: { count: number }) =>
      `Nothing has all of these close together. ${haveMost(count)} of them, or all but far apart.`,
    someFew: ({ count }: { count: number }) =>
      `Nothing has all of these. ${haveMost(count)} of them.`,
    scope: (told: Scope) => {
      const kinds = [
        told.passages > 0 ? passages(told.passages) : '',
        told.claims > 0 ? claims(told.claims) : '',
        told.notes > 0 ? notes(told.notes) : '',
      ].filter((part) => part !== '');
      const what = kinds.length > 0 ? kinds.join(', ') : 'all passages, claims and notes';
      return `Searches ${what} of ${sources(told.sources)}${
        told.hasMore ? ', and names, dates, wording, numbers and the explainer' : ''
      }.${told.hasOriginals ? ' Words that only an original uses also lead to its passage.' : ''}`;
    },

    readAs: ({ parts }: { parts: readonly string[] }) => `Read as ${parts.join(' · ')}.`,
    read: {
      words: ({ words }: { words: readonly string[] }) =>
        `${words.length === 1 ? 'the word' : 'all of'} ${words.join(', ')}`,
      phrase: ({ words }: { words: string }) => `the exact words “${words}”`,
      without: ({ words }: { words: string }) => `without ${words}`,
      not: ({ filter }: { filter: string }) => `not ${filter}`,
      joining: ({ words }: { words: readonly string[] }) => `not required: ${words.join(', ')}`,
    },
    remark: {
      long: ({ most }: { most: number }) =>
        `Only the first words were read (at most ${number(most)}).`,
      mark: () => 'An unpaired quotation mark was ignored.',
      or: () => 'OR has no effect here: all the words are searched for.',
      common: () => 'These are all common words; each is searched for.',
      run: () =>
        'What you typed without spaces occurs nowhere as it stands; each word in it is searched for.',
      loose: ({ phrases }: { phrases: readonly string[] }) =>
        `${list(phrases)} occurs nowhere word for word; the words are searched for one by one.`,
    },

    unknown: { account: 'No account uses <1>.', text: 'No text uses <1>.' },
    unknownHere: {
      account: 'No account uses <1>; an original does.',
      text: 'No text uses <1>; an original does.',
    },
    beginnings: 'Shown are words that begin with it.',
    shownInstead: 'Shown is what has <1>.',
    didYouMean: ({ words }: { words: readonly string[] }) => `Did you mean ${either(words)}?`,
    noSource: ({ typed, known }: { typed: string; known: readonly string[] }) =>
      `No source is called ${typed}. There is ${known.join(', ')}.`,
    noKind: ({ typed, known }: { typed: string; known: readonly string[] }) =>
      `No kind is called ${typed}. There is ${known.join(', ')}.`,
    nobody: ({ typed }: { typed: string }) => `Nothing here is said by ${typed}.`,
    noValue: (told: { facet: string; typed: string; known: readonly string[] }) =>
      `${told.facet} is ${told.known.join(', ')}, not ${told.typed}.`,

    mostWords: 'With most of the words',
    mostOrFar: 'With most of the words, or all of them far apart',
    straightTo: 'Straight to',
    notSaid: 'Not said:',
    /** Stands in the record of a silence between what it says and the words that were looked for. */
    searched: 'Searched for:',
    byOriginal: ({ name, n, words }: { name: string; n: string; words: readonly string[] }) =>
      `${name}, ¶${n}, uses ${list(words)}; this is our account of it.`,
    lacks: ({ words }: { words: readonly string[] }) => `Without ${words.join(', ')}.`,
    butSee: 'But see',
    citedFor: 'Cited for the claim:',
    asOf: ({ day }: { day: string }) => `as of ${day}`,

    foundBar: 'Words found on this page',
    place: ({ at, of }: { at: number; of: number }) => `${number(at)} of ${number(of)}`,
    previous: 'Previous',
    next: 'Next',
    clear: 'Clear',
  };
};
