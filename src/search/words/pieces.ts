import { APOSTROPHES, INVISIBLE } from '../../text/letters.ts';
import { UNSPACED } from '../../text/words.ts';

/** A stretch of a text that is read as one word. */
export interface Piece {
  word: string;
  start: number;
  end: number;
  /** What joins it to the piece before where the text between does not show it: of `½` the 2 to the 1. */
  joint?: string;
}

const D = '\\p{Nd}';
const FRACTION = '¼-¾⅐-⅞↉';
/** Units that are one sign: `㎡`. */
const SQUARED = '\\u3371-\\u337A\\u3380-\\u33DF';
const LETTER = `[[\\p{L}\\p{M}\\p{N}${INVISIBLE}${SQUARED}]--[${FRACTION}]]`;
const NUMBER =
  `(?<!${D}[.,])(?:${D}{1,3}(?:[.,٬’']${D}{2,3})*[.,٬’']${D}{3}(?:[.,٫]${D}+)?|${D}+(?:[.,٫]${D}+)?)` +
  `(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|[.,]${D})`;
/** Letters with dots; a number; a fraction in one sign; what makes `C++` and `C#` another word; any other word. */
const WORD = new RegExp(
  `(?:\\p{L}\\.){2,}|${NUMBER}|[${FRACTION}]|(?<=\\p{L})(?:\\+\\+|#)(?![\\p{L}\\p{N}#+])` +
    `|[${LETTER}--[${INVISIBLE}]]${LETTER}*(?:[${APOSTROPHES}](?=\\p{L})${LETTER}+|(?<=\\p{Script=Hebrew})["“”״](?=\\p{Script=Hebrew})${LETTER}+)*`,
  'gv',
);
const isFraction = new RegExp(`^[${FRACTION}]$`, 'u');
const isPlain = /^[a-z0-9]+$/i;
const unspaced = new RegExp(`[${UNSPACED}]`, 'u');
/** Marks of Burmese that Unicode’s clusters leave by themselves. https://www.unicode.org/reports/tr29/ */
const ALONE =
  '\\u102B\\u102C\\u1038\\u1062-\\u1064\\u1067-\\u106D\\u1083\\u1087-\\u108C\\u108F\\u109A-\\u109C';
/** One character of a script without spaces with its marks, or a run of others. */
const CLUSTER = new RegExp(
  `[${UNSPACED}ーｰ](?:(?![${ALONE}])[\\p{M}${INVISIBLE}\\uFF9E\\uFF9F])*|(?:(?![${UNSPACED}ーｰ])[^])+`,
  'gu',
);

/** What English runs together with the word before it; a possessive is left to `fold`. */
const CONTRACTION = new RegExp(
  `^(?<host>[\\p{L}\\p{M}]+)[${APOSTROPHES}](?<clitic>ll|re|ve|d|m)$`,
  'iu',
);
/** What French, Italian and Catalan run together with the word after it, in a text of any language: `L’Oréal`. */
const ELISION = new RegExp(
  `^(?<clitic>[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|gl|dell|nell|dall|sull|all|coll|quest|quell)[${APOSTROPHES}](?<host>[hœæ]?[aeiouyœæ\\p{L}].*)$`,
  'iu',
);
const VOWEL = /^h?[aeiouyœæ]/iu;

/** Whether a folded word is only the elided one before another: `l` of `l’écluse`. */
export function isElided(form: string): boolean {
  return ELISION.test(`${form}'a`);
}

/** Whether a character belongs to a script that puts no space between words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** A text cut into what is read as words, in order. A script without spaces gives its characters. */
export function piecesOf(text: string): Piece[] {
  const found = [...text.matchAll(WORD)].flatMap((m) => apart(m[0], m.index));
  if (!unspaced.test(text)) return found;
  return found.flatMap((piece) =>
    unspaced.test(piece.word)
      ? [...piece.word.matchAll(CLUSTER)].map((m) => at(m[0], piece.start + m.index))
      : [piece],
  );
}

/** A word at its place, or the two that a contraction, an elision or a fraction is made of. */
function apart(word: string, start: number): Piece[] {
  if (isPlain.test(word)) return [at(word, start)];
  if (word === '++' || word === '#') return [{ ...at(word, start), joint: '' }];
  if (isFraction.test(word)) {
    const [over = '', under = ''] = word.normalize('NFKD').split('⁄');
    const here = { start, end: start + word.length };
    return [
      { word: over, ...here },
      { word: under, ...here, joint: '/' },
    ];
  }
  const groups = CONTRACTION.exec(word)?.groups;
  if (groups) {
    const { host = '', clitic = '' } = groups;
    return [at(host, start), at(clitic, start + word.length - clitic.length)];
  }
  const { clitic = '', host = '' } = ELISION.exec(word)?.groups ?? {};
  if (host === '' || !VOWEL.test(host.normalize('NFD'))) return [at(word, start)];
  return [at(clitic, start), at(host, start + word.length - host.length)];
}

function at(word: string, start: number): Piece {
  return { word, start, end: start + word.length };
}
