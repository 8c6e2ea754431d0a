/** A text made comparable, with the way back. */
export interface Folded {
  text: string;
  /**
   * For every UTF-16 unit of `text` the offset in the input of the segment it came from, and one
   * more entry for the end. Units of one segment (a letter with its marks) share an offset.
   */
  offsets: number[];
}

/**
 * Characters without a look of their own: soft hyphen, zero-width and direction marks, BOM.
 * Written for use inside a character class.
 */
export const IGNORED = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
/** What joins the character before it in NFC: marks, Hangul vowels and finals, Kirat Rai vowels. */
const JOINING = `\\p{M}\\u1160-\\u11FF\\u{16D67}\\u{16D68}${IGNORED}`;
const SPACE = '\\s\\u0085';

const ignored = new RegExp(`[${IGNORED}]+`, 'gu');
const spaces = new RegExp(`[${SPACE}]+`, 'gu');
const singles = /[\u2018-\u201B]/g;
const doubles = /[\u201C-\u201F]/g;
const dashes = /[\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/g;
const plain = /^[!-~]*(?: [!-~]+)* ?$/;
/** White space; plain ASCII; or one character with all that joins it. */
const segments = new RegExp(
  `[${SPACE}][${SPACE}${IGNORED}]*|[!-~]+(?![${JOINING}])|[^][${JOINING}]*`,
  'gu',
);

/**
 * Folds a text for comparison: NFC, one space for any run of white space, straight quotes, `-` for
 * every dash, nothing for soft hyphens and other invisible characters. Case, digits, `.` and `,`
 * stay as they are.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(ignored, '')
    .normalize('NFC')
    .replace(spaces, ' ')
    .replace(singles, "'")
    .replace(doubles, '"')
    .replace(dashes, '-');
}

/** Folds like `foldText` and keeps a map back to the input: what `offsets` of two places enclose is what was folded. */
export function fold(text: string): Folded {
  const parts: string[] = [];
  const offsets: number[] = [];
  let afterSpace = false;
  for (const { 0: segment, index } of text.matchAll(segments)) {
    const folded = foldText(segment);
    const isSpace = folded === ' ';
    if (folded === '' || (isSpace && afterSpace)) continue;
    const isPlain = folded === segment && plain.test(segment);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(isPlain ? index + unit : index);
    parts.push(folded);
    afterSpace = isSpace;
  }
  offsets.push(text.length);
  return { text: parts.join(''), offsets };
}
