import { stemmer } from 'stemmer';
import { base } from './irregular.ts';
import { digits } from './numeral.ts';

const MONTHS = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((month) => [month.slice(0, 3), month]),
);

/** One spelling for words that are written in two: digits for number words, `-ize` for `-ise`, whole months. */
export function normal(form: string): string {
  const spelled = digits(form) ?? MONTHS.get(form) ?? form;
  return spelled.length > 6
    ? spelled.replace(/(?<=[a-z]{4})is(e[sdr]?|ing|ations?|ers?)$/, 'iz$1')
    : spelled;
}

/** The Porter stem of the base of a normal form in English; the form itself in other languages and for words with digits. */
export function stem(form: string, language: string): string {
  return language.startsWith('en') && /^[a-z]+$/.test(form) ? stemmer(base(form)) : form;
}
