import type { LanguageWords } from './language-words.ts';
import { type NumberWord, numberPattern, numberWords } from './number-words.ts';

/** A table with what is worked out from it once, as every text asks for it. */
export interface LanguageTable extends LanguageWords {
  /** Finds digits with what belongs to them, and any word. */
  numberPattern: RegExp;
  /** What each word of a number means. */
  numberWords: ReadonlyMap<string, NumberWord>;
}

/** Completes a table. */
export function languageTable(words: LanguageWords): LanguageTable {
  return { ...words, numberPattern: numberPattern(words), numberWords: numberWords(words) };
}
