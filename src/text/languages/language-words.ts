/** What the code must know of a language to find numbers, dates, names and negations in it. Words in lower case. */
export interface LanguageWords {
  tag: string;
  /** One character each, between groups of three digits and before a fraction. */
  group: string;
  decimal: string;
  /** Endings that make digits an ordinal. */
  ordinalEndings: readonly string[];
  /** What follows an apostrophe where a word is put in the possessive: `two’s`. */
  possessiveEndings: readonly string[];
  /** Number words that stand alone or after a ten: zero to nineteen. */
  small: Readonly<Record<string, number>>;
  tens: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them. */
  scales: Readonly<Record<string, number>>;
  /** Ordinals, which end a number: `twenty-first`. */
  ordinals: Readonly<Record<string, number>>;
  /** Denominators after a number: `two thirds`. */
  fractions: Readonly<Record<string, number>>;
  /** Words for a half. */
  halves: readonly string[];
  /** Letters after an amount of money that multiply it: `$5bn`. */
  scaleSigns: Readonly<Record<string, number>>;
  /** Words for a number that is not said; those made of a scale begin with it. */
  vague: readonly string[];
  /** The word inside a number: `two hundred and four`. */
  and: readonly string[];
  /** Articles that make a scale one of it: `a hundred`. */
  articles: readonly string[];
  /** Words before a name by which it tells which thing is meant, not who: `the Brandt plan`. */
  determiners: readonly string[];
  /** Words between two names of which the same is said: `the Brandt and Dole plans`. */
  coordinators: readonly string[];
  /** Words for one and first, which mostly count nothing. */
  one: readonly string[];
  /** Words that make a number before them a measure. */
  units: readonly string[];
  /** Proper form → other forms as printed, with capitals. */
  weekdays: Readonly<Record<string, readonly string[]>>;
  months: Readonly<Record<string, readonly string[]>>;
  /** Forms above that are also other words: they count next to a number or after one of `dateLeads`. */
  doubtful: readonly string[];
  dateLeads: readonly string[];
  /** Words that turn a statement round, and endings that do. */
  negations: readonly string[];
  negativeEndings: readonly string[];
  /** Whether a capital inside a sentence marks a name. */
  capitalsAreNames: boolean;
}
