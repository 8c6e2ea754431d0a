import { isUnspaced } from '../words/pieces.ts';
import type { Token } from '../words/token.ts';
import type { SearchRecord } from './record.ts';

/** Ends a key, so that the engine, which matches beginnings, finds a whole word and no longer one. A letter that no text has. */
const END = 'ǁ';
/** Ends the key of a word of a title. */
const TITLE = 'ǁt';

/** A whole form as the engine holds it: letters and digits as they are; marks and signs, which it would drop, by their numbers. */
export function wholeKey(form: string): string {
  return beginningKey(form) + END;
}

/** The beginning of forms as the engine holds them. */
export function beginningKey(form: string): string {
  return form.replace(/[^\p{L}\p{N}]/gu, (sign) => `ǂ${sign.codePointAt(0)?.toString(36)}`);
}

/** A word of a title as the engine holds it besides. */
export function titleKey(form: string): string {
  return beginningKey(form) + TITLE;
}

/** A word with its accents, which the engine drops: its form, and the numbers of letters that are not plain. */
export function printedKey(form: string, printed: string): string {
  const others = printed.replace(/[a-z0-9]/g, '');
  const code = [...others].map((letter) => letter.codePointAt(0)?.toString(36)).join('ǂ');
  return `${beginningKey(form)}ǂǂ${code}${END}`;
}

/** Places that are left empty between two sentences, and between two records of a page: words nearer than that stand in one. */
export const BETWEEN_SENTENCES = 12;
export const BETWEEN_RECORDS = 48;
/** Places before the first word of a page of claims, and twice as many of one without evidence: by that they come after pages of sources. */
export const BETWEEN_KINDS = 30_000;
/** Takes a place in the engine and is no word. */
const EMPTY = '.';

/** So many empty places. */
export function gap(places: number): string[] {
  return Array<string>(places).fill(EMPTY);
}

/** Everything by which the engine finds a text, in the order of its words; of a script without spaces each two characters that stand together. */
export function textKeys(list: readonly Token[]): string[] {
  const single = new Map(list.filter(({ span }) => span === 1).map((token) => [token.at, token]));
  const keys: string[] = [];
  let sentence = list[0]?.sentence ?? 0;
  for (const token of list) {
    if (token.sentence > sentence) keys.push(...gap(BETWEEN_SENTENCES));
    sentence = Math.max(sentence, token.sentence);
    keys.push(...keysOf(token, single));
  }
  return keys;
}

function keysOf(token: Token, single: ReadonlyMap<number, Token>): string[] {
  if (token.span === 1 && isUnspaced(token.form)) {
    const next = single.get(token.at + 1);
    return [wholeKey(token.form + (next && isUnspaced(next.form) ? next.form : ''))];
  }
  const { form, normal, stem, printed, also = [] } = token;
  const forms = new Set([normal, form, stem, ...also]);
  return [...forms].map(wholeKey).concat(printed ? [printedKey(form, printed)] : []);
}

/** Keys of the words of a title. */
export function titleKeys(list: readonly Token[]): string[] {
  return [...new Set(list.flatMap(({ normal, stem }) => [normal, stem]))].map(titleKey);
}

/** A word for the records of one value; its ends keep it from being found by its beginning, or as the beginning of another. */
export function marker(name: string, value: string): string {
  return `zq${name}${value.replace(/[^a-z0-9]/g, '')}qz`;
}

/** The one passage of a reference, `courier:12`. */
export function placeKey(reference: string): string {
  return marker('at', reference.replaceAll(':', 'x'));
}

/** What evidence has in common. */
export const EVIDENCE = 'zqevidenceqz';

/** Words by which the engine finds the pages with records of a source and of a kind: its own filters count every value at each search. */
export function markers({ kind, source }: SearchRecord): string[] {
  return [
    marker('kind', kind),
    ...(source === '' ? [] : [marker('source', source)]),
    ...(['passage', 'claim', 'note'].includes(kind) ? [EVIDENCE] : []),
  ];
}
