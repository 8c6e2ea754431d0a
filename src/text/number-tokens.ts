import type { LanguageTable } from './languages/language-table.ts';
import { type NumberWord, VULGAR } from './languages/number-words.ts';

/** A piece of a number: digits, or a word that the table of the language knows. */
export interface NumberToken {
  kind: 'digits' | NumberWord['kind'];
  /** As printed, in lower case. */
  word: string;
  value: number;
  /** What it divides by after a number: 3 for `third` and `thirds`; 0 for what is no denominator. */
  below: number;
  start: number;
  end: number;
  /** Whether only space or one hyphen is between the token before and this one. */
  joined: boolean;
}

const GAP = /^(?:\s+|\s?[-‐‑]\s?)$/;

/** The pieces of numbers in a text, in order; all other words are left out. */
export function numberTokens(text: string, table: LanguageTable): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(table.numberPattern)) {
    const { 0: printed, index } = match;
    const word = printed.toLowerCase();
    const meaning = digitsMeaning(match.groups ?? {}, table) ?? table.numberWords.get(word);
    if (!meaning) continue;
    const before = tokens.at(-1);
    tokens.push({
      ...meaning,
      word,
      below: table.fractions[word] ?? 0,
      start: index,
      end: index + printed.length,
      joined: before !== undefined && GAP.test(text.slice(before.end, index)),
    });
  }
  return tokens;
}

function digitsMeaning(
  { minus, digits, vulgar, ending, sign }: Record<string, string | undefined>,
  table: LanguageTable,
): Pick<NumberToken, 'kind' | 'value'> | undefined {
  if (digits === undefined) return undefined;
  const [whole = '', fraction = '0'] = digits.split(table.decimal);
  const size = Number(`${whole.replace(/\D/g, '')}.${fraction}`) + (VULGAR[vulgar ?? ''] ?? 0);
  const scale = table.scaleSigns[sign?.toLowerCase() ?? ''] ?? 1;
  return {
    kind: ending === undefined ? 'digits' : 'ordinal',
    value: (minus === undefined ? 1 : -1) * size * scale,
  };
}
