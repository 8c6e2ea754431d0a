import { APOSTROPHES, bareLetters, printedLetters } from '../../text/letters.ts';

const possessive = new RegExp(`[${APOSTROPHES}]s$`, 'u');
const apostrophes = new RegExp(`[${APOSTROPHES}⁄"“”״]`, 'gu');
const THOUSANDS = {
  comma: /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/,
  point: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
};

/**
 * The form under which a word is compared: no case, no accents, no apostrophes, no possessive,
 * digits without separators of thousands. `Harbour’s` → `harbour`, `1,900` → `1900`, `Café` → `cafe`.
 */
export function fold(word: string, decimal: '.' | ',' = '.'): string {
  const plain = bareLetters(word).replace(possessive, '').replace(apostrophes, '');
  if (/^\d/.test(plain)) return numberOf(plain, decimal);
  return /^(?:\p{L}\.)+\p{L}?\.?$/u.test(plain) ? plain.replaceAll('.', '') : plain;
}

/** A word as it is printed but for its case and apostrophes: tells accents apart that `fold` does not. */
export function unfold(word: string): string {
  return printedLetters(word).replace(possessive, '').replace(apostrophes, '');
}

/** Digits with a point before a fraction and nothing else; `decimal` is the sign of the language, which decides what `1.900` is. */
function numberOf(digits: string, decimal: '.' | ','): string {
  const number = digits.replaceAll('٬', ',').replaceAll('٫', '.');
  const { comma, point } = THOUSANDS;
  const isComma = comma.test(number) && (decimal === '.' || /,.*[.,]/.test(number));
  if (isComma) return number.replaceAll(',', '');
  const isPoint = point.test(number) && (decimal === ',' || /\..*[.,]/.test(number));
  if (isPoint) return number.replaceAll('.', '').replace(',', '.');
  return decimal === ',' && /^\d+,\d+$/.test(number) ? number.replace(',', '.') : number;
}

/** What digits with a separator are in texts of either kind of language: `1.900` is 1.9 or 1900. */
export function otherNumbers(word: string): string[] {
  const own = fold(word);
  if (!/^\d+[.,٬٫]/.test(bareLetters(word))) return [];
  return [fold(word, ','), own.replace(',', '.')].filter((one) => one !== own);
}
