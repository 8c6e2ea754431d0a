import type { Token } from './token.ts';

/** A word of a query with every form under which it may stand in a text. */
export interface Word {
  /** As typed. */
  typed: string;
  /** Its parts, one for a plain word, several for a compound (`42-day`). */
  parts: Token[];
  /** A compound in one (`ceasefire` for `cease-fire`), or undefined. */
  joined: Token | undefined;
  /** Only joins other words: it helps the order of hits and is not required. */
  isFunction: boolean;
  /** Its parts are characters that must stand next to each other: a script without spaces. */
  isRun: boolean;
  /** In a question typed whole, the stems of words of the same meaning. */
  near?: readonly string[];
}

/** Two words of a query that mean one thing together: a day (`3 Feb`) or one of several in a row (`phase two`, `second phase`). */
export interface Pair {
  /** Numbers of the words in the query. */
  noun: number;
  number: number;
  /** Of what is counted: a month, or anything else. */
  name: Token;
  /** In digits. */
  value: string;
  /** Of a day its form without a year, `--02-03`. */
  day: string | undefined;
}

/** Words that must stand next to each other in this order. */
export interface Phrase {
  typed: string;
  tokens: Token[];
}

/** `source:courier`, or with a minus `-source:courier`. */
export interface Filter {
  name: string;
  /** Folded, for comparing. */
  value: string;
  typed: string;
  isWithout: boolean;
}

/** Something that was put right or left out: too many words, a quotation mark without its partner, OR, common words only, words run together, phrases that stand nowhere. */
export type Remark =
  | { is: 'long'; most: number }
  | { is: 'mark' | 'or' | 'common' | 'run' }
  | { is: 'loose'; phrases: string[] };

/** How a query was read. */
export interface Query {
  words: Word[];
  pairs: Pair[];
  phrases: Phrase[];
  without: Phrase[];
  filters: Filter[];
  /** What was put right or left out in reading it. */
  remarks: Remark[];
}
