import { IGNORED } from './fold.ts';
import { bareLetters } from './letters.ts';

/** A word as it is compared, and where it stands, `[start, end)` in UTF-16 units. */
export interface Word {
  /** Letters and digits only, lower case, without accents. */
  text: string;
  start: number;
  end: number;
}

/** Scripts that put no space between words: each character counts as a word. */
export const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const inner = `[\\p{L}\\p{N}\\p{M}${IGNORED}]`;
const word = new RegExp(
  `[${UNSPACED}][\\p{M}${IGNORED}]*` +
    `|(?:(?![${UNSPACED}])[\\p{L}\\p{N}](?:(?![${UNSPACED}])${inner})*)` +
    `(?:(?:['’ʼ](?=\\p{L})|(?<=\\p{Nd})[.,](?=\\p{Nd}))(?:(?![${UNSPACED}])${inner})+)*`,
  'gu',
);

/**
 * The words of a text in order, compared by letters and digits only, case and accents ignored:
 * `Crew’s` is `crews`, `1,900` is `1900`, `42-day` is two words.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(word)) {
    const text = bare(raw);
    if (text !== '') found.push({ text, start: index, end: index + raw.length });
  }
  return found;
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return words(text).length;
}

function bare(raw: string): string {
  if (/^[a-z0-9]+$/.test(raw)) return raw;
  return bareLetters(raw).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
