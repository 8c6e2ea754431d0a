import { isSilence, type SearchRecord } from '../index/record.ts';
import type { Query, Word } from '../words/parsed.ts';
import { askedBy, asks, countedIn, tells } from '../words/question.ts';
import type { Hit } from './hit.ts';
import type { Document } from './match.ts';

/** A word of a question that the texts have, itself or in words of the same meaning. */
export interface Wanted {
  word: Word;
  /** Place among the words of the query. */
  at: number;
  near: ReadonlySet<string>;
  /** How much it tells: see `rarityOf`. */
  weight: number;
}

/** Taken off where the text lacks what is asked for: a number, a day, a reason. */
const UNTOLD = 0.14;
const NEAR = 0.16;
/** Evidence and what rests on it comes before all that only speaks of it. */
const KINDS: Record<SearchRecord['kind'], number> = {
  passage: 0.05,
  claim: 0.05,
  note: -0.05,
  event: 0,
  entity: -0.14,
  term: -0.12,
  section: -0.12,
};
const SILENCE = -0.08;
/** A question that is put in the title weighs so much more. */
const IN_TITLE = 0.25;
/** Words beyond which a text is long for an answer. */
const LONG = 40;

/** What a question asks, and of how many sources. */
interface Asking {
  query: Query;
  wanted: readonly Wanted[];
  sources: number;
}

/** What is added to the words that a record has, for its kind, for telling what is asked for, and for their nearness. */
export function bonusOf(
  { record, match: found, standing: place }: Hit,
  document: Document,
  { query, wanted, sources }: Asking,
): number {
  const silence = isSilence(record);
  const isWhole = silence && record.origins.length >= sources;
  const kind = isWhole ? SILENCE : KINDS[record.kind];
  const told = tellsIt(document, query, wanted, silence) ? 0 : -UNTOLD;
  const inTitle = wanted.filter(({ at }) => found.words[at]?.isInTitle);
  const title = isWhole ? IN_TITLE * (weightOf(inTitle) / weightOf(wanted)) : 0;
  const long = silence ? 0 : 0.08 * Math.log2(Math.max(1, document.text.length / LONG));
  const many = wanted.filter(({ at }) => found.words[at]).length;
  // Words that all stand in a title have the width 0: in a question that nothing answers they are as near as can be.
  const width = isWhole ? Math.max(1, place.width) : place.width;
  const near = many > 1 && width > 0 ? NEAR * Math.min(1, (2 * many) / width) : 0;
  return kind + told + title + near - long;
}

/** Whether a text has what is asked for, or a question that nothing answers asks the same. */
function tellsIt(
  document: Document,
  query: Query,
  wanted: readonly Wanted[],
  isSilence: boolean,
): boolean {
  const asked = askedBy(query);
  if (!asked) return true;
  return isSilence
    ? asks(document.title, asked)
    : tells(document.text, asked, countedBy(query, wanted));
}

/** The stems of what “how many” counts and of its synonyms, where the texts have any. */
function countedBy(query: Query, wanted: readonly Wanted[]): Set<string> | undefined {
  const counted = countedIn(query);
  const stems = wanted.flatMap(({ word, near }) =>
    counted.includes(word) ? [...word.parts.map(({ stem }) => stem), ...near] : [],
  );
  return stems.length > 0 ? new Set(stems) : undefined;
}

/** What some words of a question tell together. */
export function weightOf(wanted: readonly Wanted[]): number {
  return wanted.reduce((sum, { weight }) => sum + weight, 0);
}
