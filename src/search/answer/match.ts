import type { Also } from '../index/record.ts';
import { pairsIn } from '../words/pair.ts';
import type { Pair, Phrase, Query, Word } from '../words/parsed.ts';
import type { Token } from '../words/token.ts';
import { occurrences } from './occurrences.ts';

/** How a word of a query was found in a text, best first. */
export const LEVELS = ['exact', 'accent', 'normal', 'stem', 'name', 'beginning'] as const;

/** The searched words of a record. */
export interface Document {
  text: readonly Token[];
  title: readonly Token[];
  also: readonly { here: readonly Token[]; names: readonly (readonly Token[])[] }[];
}

/** Where a word of a query stands in a document. */
export interface Found {
  /** Index into `LEVELS`. */
  level: number;
  /** Tokens of the text that stand for it; empty when only the title or a name that never shows has it. */
  tokens: Token[];
  isInTitle: boolean;
}

/** What one document has of a query. */
export interface Match {
  /** For each word of the query, in order. */
  words: (Found | undefined)[];
  /** For each phrase, its occurrences in the text. */
  phrases: Token[][][];
  /** How many pairs of the query have their words here, but apart. */
  torn: number;
  /** Tokens of the text to mark, in order: of phrases, and of words that do more than join others. */
  marks: Token[];
}

/** Looks for a query in a document; undefined when a phrase is missing or an unwanted word is there. `begins`: words that may be the beginning of one. */
export function match(
  document: Document,
  query: Query,
  begins: ReadonlySet<Word> = new Set(),
): Match | undefined {
  if (query.without.some((phrase) => holds(document, phrase))) return;
  const phrases = query.phrases.map((phrase) => occurrences(document.text, phrase));
  if (query.phrases.some((phrase, at) => phrases[at]?.length === 0 && !isInTitle(document, phrase)))
    return;
  const words = query.words.map((word) => find(document, word, begins.has(word)));
  byName(document, query.words, words, begins);
  const torn = query.pairs.filter((pair) => isTorn(document, pair, words)).length;
  const asked = query.words.flatMap((word, at) =>
    word.isFunction ? [] : (words[at]?.tokens ?? []),
  );
  const marks = new Set([...phrases.flat(2), ...asked]);
  return {
    words,
    phrases,
    torn,
    marks: [...marks].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

function isInTitle(document: Document, phrase: Phrase): boolean {
  return occurrences(document.title, phrase).length > 0;
}

function holds(document: Document, phrase: Phrase): boolean {
  return isInTitle(document, phrase) || occurrences(document.text, phrase).length > 0;
}

/** Where a word of a query stands in a document, by itself. */
export function findWord(document: Document | undefined, word: Word): Found | undefined {
  return document && find(document, word, false);
}

function find(document: Document, word: Word, isBeginning: boolean): Found | undefined {
  if (word.isRun) return findRun(document, word);
  const parts = word.parts.map((part) => findToken(document, part, isBeginning));
  const whole = parts.every((part) => part !== undefined)
    ? {
        level: Math.max(...parts.map((part) => part.level)),
        tokens: parts.flatMap((part) => part.tokens),
        isInTitle: parts.every((part) => part.isInTitle),
      }
    : undefined;
  if (!word.joined) return whole;
  const joined = findToken(document, word.joined, false);
  return joined && (!whole || joined.level < whole.level) ? joined : whole;
}

/** Characters next to each other, in any part of a text that has no spaces. */
function findRun(document: Document, { parts }: Word): Found | undefined {
  const found = occurrences(document.text, { tokens: parts });
  const isInTitle = occurrences(document.title, { tokens: parts }).length > 0;
  return found.length > 0 || isInTitle ? { level: 0, tokens: found.flat(), isInTitle } : undefined;
}

function findToken(document: Document, wanted: Token, isBeginning: boolean): Found | undefined {
  const text = best(document.text, wanted, isBeginning);
  const title = best(document.title, wanted, isBeginning);
  if (!text && !title) return;
  return {
    level: Math.min(text?.level ?? LEVELS.length, title?.level ?? LEVELS.length),
    tokens: text?.tokens ?? [],
    isInTitle: title !== undefined,
  };
}

function best(
  list: readonly Token[],
  wanted: Token,
  isBeginning: boolean,
): { level: number; tokens: Token[] } | undefined {
  const found: { token: Token; level: number }[] = [];
  let level: number = LEVELS.length;
  for (const token of list) {
    const own = levelOf(token, wanted, isBeginning);
    if (own === undefined) continue;
    found.push({ token, level: own });
    level = Math.min(level, own);
  }
  if (found.length === 0) return;
  const isWeak = (at: number) => LEVELS[at] === 'beginning';
  return {
    level,
    tokens: found.filter((one) => isWeak(level) || !isWeak(one.level)).map((one) => one.token),
  };
}

function levelOf(token: Token, wanted: Token, isBeginning: boolean): number | undefined {
  if (token.form === wanted.form) {
    const isPrinted = (token.printed ?? token.form) === (wanted.printed ?? wanted.form);
    return LEVELS.indexOf(isPrinted ? 'exact' : 'accent');
  }
  if (token.normal === wanted.normal) return LEVELS.indexOf('normal');
  if (isOtherForm(token, wanted)) return LEVELS.indexOf('stem');
  return isBeginning && wanted.form.length > 1 && token.form.startsWith(wanted.form)
    ? LEVELS.indexOf('beginning')
    : undefined;
}

function isOtherForm(token: Token, { form, stem, stems, also }: Token): boolean {
  if (token.stem === stem || stems?.includes(token.stem) || also?.includes(token.form)) return true;
  const others = token.also;
  if (!others) return false;
  return others.some((one) => one === form || stems?.includes(one) || also?.includes(one));
}

/** Fills in words that only another name of something named here has. */
function byName(
  document: Document,
  words: readonly Word[],
  found: (Found | undefined)[],
  begins: ReadonlySet<Word>,
): void {
  for (const { here, names } of document.also) {
    for (const name of names) {
      const at = words.findIndex((_, start) =>
        name.every((token, i) => isNamed(words[start + i], token, begins)),
      );
      if (at < 0) continue;
      const tokens = occurrences(document.text, { tokens: [...here] }).flat();
      name.forEach((_, i) => {
        found[at + i] ??= { level: LEVELS.indexOf('name'), tokens, isInTitle: false };
      });
    }
  }
}

/** Fills in the words of a pair from where it stands; whether they only stand apart from each other. */
function isTorn(document: Document, pair: Pair, found: (Found | undefined)[]): boolean {
  const runs = pairsIn(document.text, pair);
  const isInTitle = pairsIn(document.title, pair).length > 0;
  const both = [pair.noun, pair.number];
  if (runs.length === 0 && !isInTitle) return both.every((at) => found[at]);
  for (const [number, at] of both.entries()) {
    const own = found[at] ?? { level: LEVELS.indexOf('normal'), tokens: [], isInTitle };
    const tokens = new Set([...own.tokens, ...runs.flatMap((run) => run[number] ?? [])]);
    found[at] = { ...own, tokens: [...tokens], isInTitle: own.isInTitle || isInTitle };
  }
  return false;
}

function isNamed(word: Word | undefined, token: Token, begins: ReadonlySet<Word>): boolean {
  if (word?.parts.length !== 1) return false;
  const form = word.parts[0]?.form ?? '';
  return begins.has(word) ? token.form.startsWith(form) : token.form === form;
}

/** The tokens of other names, ready for comparing. */
export function alsoTokens(
  also: readonly Also[],
  read: (text: string) => Token[],
): Document['also'] {
  const plain = (text: string) => read(text).filter((token) => token.span === 1);
  return also.map(({ here, names }) => ({ here: plain(here), names: names.map(plain) }));
}
