import { IGNORED } from './fold.ts';
import { UNSPACED } from './words.ts';

/** Syllables that are no words of their own: what follows their hyphen belongs to them. */
const PREFIXES =
  'anti|co|counter|de|dis|ex|mid|mis|non|post|pre|pro|re|self|semi|sub|un|under|vice';
const letter = `(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}${IGNORED}]`;
const digit = '\\p{Nd}';
/** What may join two digits into one number. NBSP and thin spaces group thousands; an em dash joins nothing. */
const join = `(?:[.,:/'’‐‑‒–−-]|[\\u00A0\\u2007-\\u2009\\u202F](?=${digit}{3}(?!${digit})))`;
const atoms = new RegExp(
  `(?:(?<![^\\s(\\[{“‘"'])[-−.](?=${digit}))?` +
    `(?:(?<!${letter})(?:${PREFIXES})[-‐‑](?=\\p{L}))?` +
    `(?:${letter})+(?:(?<=${digit})${join}(?=${digit})(?:${letter})+)*` +
    `(?:(?<=n)['’]t(?!${letter}))?` +
    `|[${UNSPACED}][\\p{M}${IGNORED}]*`,
  'giu',
);

/** What can stand inside a word or number, half a surrogate pair among it. */
const inside = new RegExp(
  `[\\p{L}\\p{N}\\p{M}${IGNORED}.,:/'’‐‑‒–−\\-\\u00A0\\u2007-\\u2009\\u202F\\uD800-\\uDFFF]`,
  'u',
);
/** No word's or number's edge depends on what is farther away than this. */
const REACH = 64;

/**
 * Tells whether an offset lies between words and numbers, not inside one: not in `133`, `2,033`,
 * `33.5`, `33–35` or `16th`, before `’t` in `can’t` or after `non-` in `non-binding`. A hyphen between
 * words and an apostrophe before another ending are edges.
 */
export function isEdge(text: string, offset: number): boolean {
  if (!inside.test(text[offset] ?? '')) return true;
  const from = Math.max(0, offset - REACH);
  for (const { 0: atom, index } of text.slice(from, offset + REACH).matchAll(atoms)) {
    const start = from + index;
    if (start >= offset) return true;
    if (offset < start + atom.length) return false;
  }
  return true;
}
