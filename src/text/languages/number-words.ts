import type { LanguageWords } from './language-words.ts';

/** What a word, or a fraction sign, is in a number. */
export interface NumberWord {
  kind: 'small' | 'tens' | 'scale' | 'ordinal' | 'half' | 'part' | 'vague' | 'and' | 'article';
  value: number;
}

/** Fraction signs. */
export const VULGAR: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};
/** Digits with what belongs to them (`-1,900.5`, `16th`, `$5bn`, `2½`), a fraction sign, or any word. */
export function numberPattern({
  group,
  decimal,
  ordinalEndings,
  possessiveEndings,
  scaleSigns,
}: LanguageWords): RegExp {
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

/** Every word of a number with its meaning; where a word has two, the first of this order. */
export function numberWords(words: LanguageWords): ReadonlyMap<string, NumberWord> {
  const found = new Map<string, NumberWord>();
  const add = (kind: NumberWord['kind'], all: Readonly<Record<string, number>>): void => {
    for (const [word, value] of Object.entries(all))
      if (!found.has(word)) found.set(word, { kind, value });
  };
  const each = (list: readonly string[], value: number): Record<string, number> =>
    Object.fromEntries(list.map((word) => [word, value]));
  add('half', VULGAR);
  add('small', words.small);
  add('tens', words.tens);
  add('scale', words.scales);
  add('ordinal', words.ordinals);
  add('half', each(words.halves, 1 / 2));
  add('part', each(Object.keys(words.fractions), 0));
  add('vague', each(words.vague, 0));
  add('and', each(words.and, 0));
  add('article', each(words.articles, 1));
  return found;
}
