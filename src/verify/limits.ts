import type { Corpus, Original } from '../corpus/corpus.ts';
import { type Place, type Problem, problem } from '../corpus/problem.ts';
import type { Source } from '../corpus/source.ts';
import { words } from '../text/words.ts';
import type { QuotationResult } from './outcome.ts';

/** How much of an original the site shows; lengths in words, shares from 0 to 1. */
export interface Shares {
  original: number;
  account: number;
  quoted: number;
  printed: number;
  /** Words within the account's quotations. */
  quotedShare: number;
  accountShare: number;
  /** The same in letters and digits, for information. */
  accountLetters: number;
  /** Words of the original that are printed exactly anywhere, overlaps counted once. */
  printedShare: number;
}

const IN_ACCOUNT = 25;
const ELSEWHERE = 11;
const QUOTED = 0.3;
const ACCOUNT = 0.85;
const PRINTED = 0.45;

/** Holds every quotation of an account's source to its length. */
export function quotationLengths(corpus: Corpus, results: readonly QuotationResult[]): Problem[] {
  const accounts = new Set(
    corpus.sources.filter(({ record }) => record.original).map(({ record }) => record.key),
  );
  return results
    .filter(({ at: [first = ''], outcome }) => {
      const at = 'at' in outcome ? outcome.at : first;
      return accounts.has(at.split(':')[0] ?? '');
    })
    .flatMap(({ kind, field, words: quoted, place }) => {
      const most = kind === 'account' ? IN_ACCOUNT : ELSEWHERE;
      const length = words(quoted).length;
      if (length <= most) return [];
      return [
        problem(
          'seed/limits',
          place,
          `“${quoted}” has ${length} words; ${kind === 'account' ? 'a quotation of an account' : `exact words here (${field ?? kind})`} may have ${most}.`,
          'Quote fewer words: those on which it turns.',
        ),
      ];
    });
}

/** Measures how much of one original the site shows, and holds it to the limits. */
export function shares(
  source: Source,
  original: Original,
  results: readonly QuotationResult[],
): { shares: Shares; problems: Problem[] } {
  const { key } = source.record;
  const theirs = [...original.passages.values()].flatMap(words);
  const account = source.passages
    .filter(({ kind }) => kind !== 'removed')
    .flatMap(({ text }) => words(text));
  const quoted = results
    .filter(({ kind, owner }) => kind === 'account' && owner.startsWith(`${key}:`))
    .flatMap((result) => words(result.words));
  const printed = printedWords(key, original, results);
  const of = (count: number, all: number) => (all === 0 ? 0 : count / all);
  const found: Shares = {
    original: theirs.length,
    account: account.length,
    quoted: quoted.length,
    printed,
    quotedShare: of(quoted.length, theirs.length),
    accountShare: of(account.length, theirs.length),
    accountLetters: of(letters(account), letters(theirs)),
    printedShare: of(printed, theirs.length),
  };
  const place = { file: source.file, line: 1, column: 1 };
  return { shares: found, problems: tooMuch(key, found, place) };
}

function tooMuch(key: string, found: Shares, place: Place): Problem[] {
  const limits = [
    [
      found.quotedShare,
      QUOTED,
      `The quotations of the account of ${key} together have`,
      'Quote less in the account.',
    ],
    [
      found.accountShare,
      ACCOUNT,
      `The account of ${key} has`,
      'Say it shorter; less where less matters.',
    ],
    [
      found.printedShare,
      PRINTED,
      `Accounts, notes, evidence and data together print of the original of ${key}`,
      'Quote fewer words in notes, evidence and figures.',
    ],
  ] as const;
  return limits.flatMap(([share, most, what, hint]) =>
    share <= most
      ? []
      : [
          problem(
            'seed/limits',
            place,
            `${what} ${percent(share)} of its length; at most ${percent(most)}.`,
            hint,
          ),
        ],
  );
}

/** How many words of an original are within any quotation that was found in it. */
function printedWords(
  key: string,
  original: Original,
  results: readonly QuotationResult[],
): number {
  const ranges = Map.groupBy(
    results.flatMap(({ outcome }) => (outcome.status === 'ok' ? [outcome] : [])),
    ({ at }) => at,
  );
  let count = 0;
  for (const [n, text] of original.passages) {
    const within = ranges.get(`${key}:${n}`) ?? [];
    count += words(text).filter((word) =>
      within.some(({ range }) => range.start < word.end && word.start < range.end),
    ).length;
  }
  return count;
}

function letters(list: readonly { text: string }[]): number {
  return list.reduce((sum, { text }) => sum + text.length, 0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
