import { fold } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { makeLexicon, monthsIn } from './lexicon.ts';
import { pairsOf } from './pair.ts';
import type { Phrase, Query, Word } from './parsed.ts';
import { isElided, isUnspaced } from './pieces.ts';
import { formulaOf, isWholeQuestion } from './question.ts';
import { type Reading, sought } from './sought.ts';
import type { Synonyms } from './synonyms.ts';
import type { Token } from './token.ts';
import { asMeant, hasOr } from './typed.ts';

/** How texts are read, and the names of the corpus's facets, which may stand before a colon like `source`. */
export interface QueryOptions extends Reading {
  facets?: readonly string[];
  /** Words of the same meaning, for questions typed whole. */
  synonyms?: Synonyms;
}

const LONGEST = 1000;
const MOST_WORDS = 24;
const PIECE =
  /(?<minus>-?)(?:(?<name>\p{L}[\p{L}\p{N}-]*):)?(?:“(?<curly>[^“”]*)”|„(?<low>[^„“”]*)[“”]|«(?<angle>[^«»]*)»|"(?<straight>[^"]*)"|(?<bare>[^\s“”„«»"]+))/gu;

/** Reads what a reader typed. Never throws, whatever it is. */
export function parse(input: string, options: QueryOptions): Query {
  const query: Query = {
    words: [],
    pairs: [],
    phrases: [],
    without: [],
    filters: [],
    remarks: [],
  };
  const names = new Set(['source', 'kind', 'by', ...(options.facets ?? [])]);
  const plain = input
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    // A quotation mark inside a word of Hebrew is no quotation.
    .replace(/(?<=\p{Script=Hebrew})["“”](?=\p{Script=Hebrew})/gu, '״');
  const text = asMeant(plain, names);
  let count = 0;
  for (const { groups = {} } of text.matchAll(PIECE)) {
    const quoted = groups['curly'] ?? groups['low'] ?? groups['angle'] ?? groups['straight'];
    const bare = groups['bare'] ?? '';
    const name = groups['name']?.toLowerCase() ?? '';
    const isWithout = groups['minus'] === '-';
    if (names.has(name)) {
      const typed = (quoted ?? bare).trim();
      if (typed !== '') query.filters.push({ name, value: foldAll(typed), typed, isWithout });
      continue;
    }
    const typed = quoted?.trim() ?? (name === '' ? bare : `${groups['name']}:${bare}`);
    const phrase = { typed, tokens: sought(typed, options) };
    if (phrase.tokens.length === 0) continue;
    count += phrase.tokens.length;
    if (count > MOST_WORDS && count > phrase.tokens.length) break;
    phrase.tokens.length = Math.min(phrase.tokens.length, MOST_WORDS);
    if (isWithout) query.without.push(phrase);
    else if (quoted !== undefined) query.phrases.push(phrase);
    else query.words.push(...toWords(phrase));
  }
  query.words = withoutRepeats(query.words);
  const { language, languages = [], lexicon = makeLexicon() } = options;
  const months = () => [language, ...languages].map((one) => monthsIn(one, lexicon));
  query.pairs = pairsOf(query.words, months);
  if (input.length > LONGEST || count > MOST_WORDS) {
    query.remarks.push({ is: 'long', most: MOST_WORDS });
  }
  if (/[“”„«»"]/.test(text.replace(PIECE, ' '))) {
    query.remarks.push({ is: 'mark' });
  }
  if (hasOr(plain)) {
    query.remarks.push({ is: 'or' });
  }
  settleFunctionWords(query);
  if (options.synonyms && isWholeQuestion(query)) addMeanings(query.words, options.synonyms);
  return query;
}

function addMeanings(words: readonly Word[], synonyms: Synonyms): void {
  for (const word of words) {
    const [part, second] = word.parts;
    if (!part || second || word.isFunction) continue;
    const near = (part.stems ?? [part.stem]).flatMap((stem) => synonyms.get(stem) ?? []);
    if (near.length > 0) word.near = [...new Set(near)];
  }
}

/** A value of a filter as it is compared: folded words with single spaces. */
export function foldAll(value: string): string {
  return value
    .split(/[\s_-]+/)
    .map((word) => fold(word))
    .filter((word) => word !== '')
    .join(' ');
}

/** Whether a query asks for nothing that could be looked for. */
export function isEmpty(query: Query): boolean {
  return query.words.length === 0 && query.phrases.length === 0 && query.filters.length === 0;
}

/** A query that asks for the words of its phrases, wherever they stand; undefined where it has no phrase. */
export function loosened(query: Query): Query | undefined {
  if (query.phrases.length === 0) return;
  const phrases = query.phrases.map((phrase) => `“${phrase.typed}”`);
  const words = withoutRepeats([...query.words, ...query.phrases.flatMap(toWords)]);
  const remarks: Query['remarks'] = [...query.remarks, { is: 'loose', phrases }];
  return { ...query, words, pairs: [], phrases: [], remarks };
}

/** A query with words in place of others: what was typed → what was meant. */
export function corrected(
  query: Query,
  meant: ReadonlyMap<string, string>,
  options: QueryOptions,
): Query {
  const words = query.words.flatMap((word) => {
    const other = meant.get(word.typed);
    return other === undefined ? [word] : toWords({ typed: other, tokens: sought(other, options) });
  });
  return { ...query, words: withoutRepeats(words) };
}

function toWords({ typed, tokens: list }: Phrase): Word[] {
  const words: Word[] = [];
  for (const token of list) {
    const text = short(typed.slice(token.start, token.end));
    const parts: Token[] = [token];
    const last = words.at(-1);
    if (token.span > 1) {
      parts.length = 0;
      while (parts.length < token.span && words.length > 0)
        parts.unshift(...(words.pop()?.parts ?? []));
    } else if (last?.isRun && isRun(token) && last.parts.at(-1)?.end === token.start) {
      last.parts.push(token);
      last.typed = short(typed.slice(last.parts[0]?.start, token.end));
      continue;
    }
    const isFunction = parts.every((part) => isFunctionWord(part.form));
    const joined = token.span > 1 ? token : undefined;
    words.push({ typed: text, parts, joined, isFunction, isRun: isRun(token) });
  }
  return words.map(withoutElided);
}

/** Whether a word is a character of a script without spaces: those next to each other are looked for as one. */
function isRun({ form, span }: Token): boolean {
  return span === 1 && isUnspaced(form);
}

/** `l’écluse` is looked for as `écluse`: `une écluse` has it, too. */
function withoutElided(word: Word): Word {
  const [first, second] = word.parts;
  const isTwo = word.joined && first && second && word.parts.length === 2;
  const gap = isTwo ? second.start - first.end : 0;
  return isTwo && gap === 1 && isElided(first.form) ? { ...word, parts: [second] } : word;
}

/** A word as it is shown again; nobody reads one of thousands of letters. */
function short(word: string): string {
  return word.length > 40 ? `${word.slice(0, 39)}…` : word;
}

function withoutRepeats(words: Word[]): Word[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = word.parts.map((part) => part.form).join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

function settleFunctionWords(query: Query): void {
  const formula = formulaOf(query);
  if (formula) formula.isFunction = true;
  const hasOther = query.phrases.length > 0 || query.words.some((word) => !word.isFunction);
  if (hasOther || query.words.length === 0) return;
  for (const word of query.words) word.isFunction = false;
  query.remarks.push({ is: 'common' });
}
