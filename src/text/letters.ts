import { IGNORED } from './fold.ts';

/** Characters that change no word: those without a look, joiners, variation selectors, and the Arabic tatweel. Written for a character class. */
export const INVISIBLE = `${IGNORED}\\u034F\\u061C\\u0640\\u180B-\\u180F\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}`;

/** Apostrophes and letters that stand for one: ʻokina, hamza and ayin of transliterations, geresh, prime, and accents typed for them. */
export const APOSTROPHES = "'’‘‛ʼʹʻʽʾʿˈ׳＇\\uA78B\\uA78C\\u2032\\u0060\\u00B4";

/**
 * Marks that are accents: those of Latin, Greek and Cyrillic, Hebrew points and Arabic harakat. All others (vowels of Indic scripts,
 * tones of Thai, the voicing of kana) make another word. The breve on и makes й, which CLDR's root collation keeps apart, and no other.
 */
const ACCENTS = new RegExp(
  '(?<![ИиЙй])\\u0306|[\\u0300-\\u0305\\u0307-\\u036F\\u0483-\\u0489' +
    '\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7' +
    '\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u08CA-\\u08E1\\u08E3-\\u08FF' +
    '\\u0711\\u0730-\\u074A\\u1AB0-\\u1ACE\\u1DC0-\\u1DFF\\u20D0-\\u20F0\\u2DE0-\\u2DFF\\uA66F-\\uA672\\uA674-\\uA67D\\uFE20-\\uFE2F]',
  'gu',
);

/** Letters that no normalization takes apart: Latin as in CLDR’s Latin-ASCII, Arabic as in Lucene’s Arabic and Persian normalizers. */
const LETTERS = new Map(
  `ß ss ẞ ss æ ae œ oe ø o ł l đ d ð d þ th ħ h ı i ĸ q ŋ n ŧ t ſ s ƀ b ɓ b ƈ c ɖ d ɗ d ƒ f ɠ g ƙ k ƚ l ɲ n ƞ n ƥ p ƭ t ɨ i ɵ o ʉ u ƶ z ɛ e
ɔ o ə e ς σ ٱ ا ى ي ی ي ة ه ک ك ہ ه ھ ه װ וו ױ וי ײ יי`
    .split(/\s+/)
    .reduce<[string, string][]>((rows, part, at) => {
      const last = rows.at(-1);
      if (at % 2 === 0 || !last) rows.push([part, '']);
      else last[1] = part;
      return rows;
    }, []),
);
const UNDECOMPOSED = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

const invisible = new RegExp(`[${INVISIBLE}]+`, 'gu');
const otherDigits = /(?![0-9])\p{Nd}/gu;
const isPlain = /^[\0-\x7F]*$/;

/** The letters of a word as they are compared: no case, no accents, nothing invisible, digits of any script as 0 to 9. `Łódź` → `lodz`, `ﬁrst` → `first`. */
export function bareLetters(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase();
  return word
    .replace(invisible, '')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(UNDECOMPOSED, (letter) => LETTERS.get(letter) ?? letter)
    .replace(otherDigits, digitOf);
}

/** The letters of a word as they are printed, but for case and what is invisible: what tells `côté` from `cote`. */
export function printedLetters(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase();
  return word
    .replace(invisible, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ς', 'σ')
    .replace(otherDigits, digitOf);
}

/** Decimal digits stand in tens that begin at a code point ending in 0 or 6. https://www.unicode.org/reports/tr44/#Numeric_Type */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const ten = code & ~15;
  return String(code - (/\p{Nd}/u.test(String.fromCodePoint(ten)) ? ten : ten + 6));
}
