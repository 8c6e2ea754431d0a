import type { LanguageTable } from './languages/language-table.ts';

/** A piece of a number: digits, or a word that the table of the language knows. */
export interface NumberToken {
  kind:
    | 'digits'
    | 'small'
    | 'tens'
    | 'scale'
    | 'ordinal'
    | 'half'
    | 'part'
    | 'vague'
    | 'and'
    | 'article';
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

type Meaning = Pick<NumberToken, 'kind' | 'value'>;

const VULGAR: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};
const GAP = /^(?:\s+|\s?[-‐‑]\s?)$/;

/** The pieces of numbers in a text, in order; all other words are left out. */
export function numberTokens(text: string, table: LanguageTable): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(pattern(table))) {
    const { 0: printed, index } = match;
    const word = printed.toLowerCase();
    const meaning = digitsMeaning(match.groups ?? {}, table) ?? wordMeaning(word, table);
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

/** Digits with what belongs to them (`-1,900.5`, `16th`, `$5bn`, `2½`), a fraction sign, or any word. */
function pattern(table: LanguageTable): RegExp {
  const { group, decimal, ordinalEndings, possessiveEndings, scaleSigns } = table;
  const whole = `(?:\\d{1,3}(?:[${group}\\u00A0\\u2009\\u202F]\\d{3}){1,7}(?!\\d)|\\d+)`;
  const digits = `${whole}(?:[${decimal}]\\d+)?`;
  const possessive = `['’](?:${possessiveEndings.join('|')})(?!\\p{L})`;
  const signs = Object.keys(scaleSigns).join('|');
  return new RegExp(
    `(?<minus>(?<![^\\s(\\[])[-−])?(?<digits>${digits})(?<vulgar>[¼½¾⅓⅔])?` +
      `(?:(?<ending>${ordinalEndings.join('|')})(?!\\p{L})|(?<=[$€£¥]${digits})(?<sign>${signs})(?!\\p{L}))?` +
      `|[¼½¾⅓⅔]|\\p{L}+(?:(?!${possessive})['’]\\p{L}+)*`,
    'giu',
  );
}

function digitsMeaning(
  { minus, digits, vulgar, ending, sign }: Record<string, string | undefined>,
  table: LanguageTable,
): Meaning | undefined {
  if (digits === undefined) return undefined;
  const [whole = '', fraction = '0'] = digits.split(table.decimal);
  const size = Number(`${whole.replace(/\D/g, '')}.${fraction}`) + (VULGAR[vulgar ?? ''] ?? 0);
  const scale = table.scaleSigns[sign?.toLowerCase() ?? ''] ?? 1;
  return {
    kind: ending === undefined ? 'digits' : 'ordinal',
    value: (minus === undefined ? 1 : -1) * size * scale,
  };
}

function wordMeaning(word: string, table: LanguageTable): Meaning | undefined {
  const { small, tens, scales, ordinals, halves, fractions } = table;
  if (Object.hasOwn(VULGAR, word)) return { kind: 'half', value: VULGAR[word] ?? 0 };
  if (Object.hasOwn(small, word)) return { kind: 'small', value: small[word] ?? 0 };
  if (Object.hasOwn(tens, word)) return { kind: 'tens', value: tens[word] ?? 0 };
  if (Object.hasOwn(scales, word)) return { kind: 'scale', value: scales[word] ?? 0 };
  if (Object.hasOwn(ordinals, word)) return { kind: 'ordinal', value: ordinals[word] ?? 0 };
  if (halves.includes(word)) return { kind: 'half', value: 1 / 2 };
  if (Object.hasOwn(fractions, word)) return { kind: 'part', value: 0 };
  if (table.vague.includes(word)) return { kind: 'vague', value: 0 };
  if (table.and.includes(word)) return { kind: 'and', value: 0 };
  return table.articles.includes(word) ? { kind: 'article', value: 1 } : undefined;
}
