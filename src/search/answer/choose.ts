import { beginningKey, EVIDENCE, printedKey, titleKey, wholeKey } from '../index/engine-keys.ts';
import type { SearchSource } from '../index/record.ts';
import { otherStem } from '../words/pair.ts';
import type { Phrase, Query, Word } from '../words/parsed.ts';
import { isUnspaced } from '../words/pieces.ts';
import type { Token } from '../words/token.ts';
import { both, either, type LookUp, likeliest, recordsWith, type Spots } from './candidates.ts';
import { type Find, finder, ofFilters, pagesOf } from './find.ts';
import { LEVELS } from './match.ts';
import { ofMeanings } from './meanings.ts';
import { mostWords } from './most-words.ts';
import { referenceIn } from './reference.ts';
import { canBegin, rarityOf } from './term.ts';

/** Which pages of an engine are to be loaded and their records ranked. */
export interface Chosen {
  ids: string[];
  /** How many pages may have a record with all that was asked for. */
  whole: number;
  /** About how many records have a word. */
  counts: ReadonlyMap<Word, number>;
  /** How many records have a word of a question typed whole, or one of the same meaning. */
  meanings: ReadonlyMap<Word, number>;
}

/** Below so many pages with all words near each other, those with most of them are looked at, too. */
const FEW = 5;
const MOST_ENTRIES = 8;
/** Words farther apart than that in the engine rarely stand in one record. */
const SPAN = 600;
/** A word that so many records have stands in evidence. */
const FIRM = 50;

/** Chooses for a query the pages of an engine on which the first hits may stand, about `limit`. `size`: how many records there are. */
export async function choose(
  query: Query,
  sources: readonly SearchSource[],
  { lookUp, limit, size }: { lookUp: LookUp; limit: number; size: number },
): Promise<Chosen> {
  const find = finder(lookUp);
  const required = query.words.filter((word) => !word.isFunction);
  const words = await Promise.all(required.map((word) => ofWord(word, query, find)));
  await rejoined(required, words, find);
  // Characters that stand in pairs may not stand in a row: of few records the text tells.
  const isOpen = (word: Word, size: number) => word.isRun && word.parts.length > 2 && size <= FIRM;
  const counts = new Map(
    required.map((word, at) => {
      const count = recordsWith(words[at] ?? new Map());
      return [word, isOpen(word, count) ? 0 : count];
    }),
  );
  const phrases = await Promise.all(query.phrases.flatMap((phrase) => ofPhrase(phrase, find)));
  const scopes = await ofFilters(query, sources, find);
  const known = words.filter((word) => word.size > 0);
  const units = [...known, ...phrases];
  const all = both(...(units.length > 0 ? [...units, ...scopes] : scopes));
  const likely = likeliest(units, all).filter(({ width }) => width < SPAN);
  const ids = new Set(likely.slice(0, limit).map(({ id }) => id));
  const meanings = await ofMeanings(required, words, find);
  if (meanings.size > 0) {
    const lists = [...meanings.values()];
    const weights = lists.map((list) => rarityOf(recordsWith(list), size));
    for (const id of mostWords(lists, weights, [...phrases, ...scopes])) ids.add(id);
  }
  for (const [at, word] of required.entries()) {
    const list = words[at] ?? new Map();
    if (isOpen(word, recordsWith(list))) for (const id of list.keys()) ids.add(id);
  }
  if (likely.length < FEW) {
    const weights = known.map((word) => rarityOf(recordsWith(word), size));
    for (const id of mostWords(known, weights, [...phrases, ...scopes])) ids.add(id);
  }
  const titles = await Promise.all(required.map((word) => ofTitle(word, query, find)));
  const headed = likeliest(titles, both(...titles));
  for (const { id } of headed.slice(0, MOST_ENTRIES)) ids.add(id);
  const reference = referenceIn(query, sources);
  if (reference) for (const id of await pagesOf(reference, find)) ids.add(id);
  // Where all pages that have a word are loaded, their records are counted.
  const sizeOf = (list: Spots) => {
    const isLoaded = [...list.keys()].every((id) => ids.has(id));
    return isLoaded ? Math.min(1, list.size) : recordsWith(list);
  };
  for (const [at, word] of required.entries())
    if (counts.get(word)) counts.set(word, sizeOf(words[at] ?? new Map()));
  const sizes = new Map([...meanings].map(([word, list]) => [word, sizeOf(list)]));
  return { ids: [...ids], whole: likely.length, counts, meanings: sizes };
}

/** The records that have a word of a query, or where no evidence has it, one that begins with it. */
async function ofWord(word: Word, query: Query, find: Find): Promise<Spots> {
  if (word.isRun) return ofRun(word.parts, find);
  const parts = await Promise.all(word.parts.map((part) => ofToken(part, find)));
  const others = await Promise.all([
    ...(word.joined ? [ofToken(word.joined, find)] : []),
    ...otherKeys(word, query).map((key) => find(wholeKey(key), LEVELS.indexOf('normal'))),
  ]);
  const exact = either(both(...parts), ...others);
  const [part] = word.parts;
  if (!part || !canBegin(word, query) || recordsWith(exact) > FIRM) return exact;
  const keys = keysOf(part).map(({ key }) => `${key} ${EVIDENCE}`);
  const inEvidence = await Promise.all(keys.map((key) => find(key)));
  const isFirm =
    inEvidence.some((spots) => spots.size > 0) || others.some((spots) => spots.size > 0);
  if (isFirm) return exact;
  return either(exact, await find(beginningKey(part.form), LEVELS.indexOf('beginning')));
}

/** Forms of the words of a pair that stand in another: `2` for `second`, and of a day itself. */
function otherKeys(word: Word, query: Query): string[] {
  return query.pairs.flatMap((pair) => {
    const isNumber = query.words[pair.number] === word;
    if (!isNumber && query.words[pair.noun] !== word) return [];
    if (pair.day !== undefined) return [pair.day];
    return (isNumber && word.parts[0] && otherStem(pair, word.parts[0])) || [];
  });
}

async function ofToken(token: Token, find: Find): Promise<Spots> {
  return either(...(await Promise.all(keysOf(token).map(({ key, level }) => find(key, level)))));
}

/** Keys of a word in all its forms, each once, with how far it is from the word. */
function keysOf({ form, normal, stem, printed, stems = [stem], also = [] }: Token) {
  const forms = new Map<string, number>();
  const add = (key: string, level: (typeof LEVELS)[number]) => {
    if (!forms.has(key)) forms.set(key, LEVELS.indexOf(level));
  };
  if (printed) add(printedKey(form, printed), 'exact');
  add(wholeKey(form), printed ? 'accent' : 'exact');
  add(wholeKey(normal), 'normal');
  for (const other of [...stems, ...also]) add(wholeKey(other), 'stem');
  return [...forms].map(([key, level]) => ({ key, level }));
}

/** Characters that stand next to each other in a script without spaces. */
async function ofRun(parts: readonly Token[], find: Find): Promise<Spots> {
  const [only, second] = parts;
  if (only && !second) return find(beginningKey(only.form));
  const pairs = parts.slice(1).map((part, at) => wholeKey((parts[at]?.form ?? '') + part.form));
  return both(...(await Promise.all([...new Set(pairs)].map((key) => find(key)))));
}

/** The records that have each word of a phrase, or a compound that it is a part of. */
function ofPhrase({ tokens }: Phrase, find: Find): Promise<Spots>[] {
  const compounds = tokens.filter(({ span }) => span > 1);
  const single = tokens.filter(({ span }) => span === 1);
  return single.map(async (token, at) => {
    if (isUnspaced(token.form)) {
      const next = single[at + 1];
      const isPair = next && isUnspaced(next.form);
      return ofRun(isPair ? [token, next] : [token], find);
    }
    const over = compounds.filter((one) => one.at <= token.at && token.at < one.at + one.span);
    return either(...(await Promise.all([token, ...over].map((one) => ofToken(one, find)))));
  });
}

/** Two words that stand nowhere apart may stand somewhere as one: both are found there. */
async function rejoined(required: readonly Word[], lists: Spots[], find: Find): Promise<void> {
  for (const [at, word] of required.entries()) {
    const next = required[at + 1];
    const [a, b] = [word.parts[0], next?.parts[0]];
    const isEither = lists[at]?.size === 0 || lists[at + 1]?.size === 0;
    if (!next || !a || !b || !isEither || word.isRun || next.isRun) continue;
    if (word.parts.length + next.parts.length > 2) continue;
    const whole = await find(wholeKey(a.form + b.form));
    if (whole.size > 0) lists.splice(at, 2, whole, whole);
  }
}

/** The records that have a word of a query in their title. */
async function ofTitle({ parts }: Word, query: Query, find: Find): Promise<Spots> {
  const lists = parts.map(async ({ form, normal, stem, stems = [stem] }) => {
    const others = query.pairs.flatMap((pair) =>
      query.words[pair.number]?.parts[0]?.form === form ? (otherStem(pair, { normal }) ?? []) : [],
    );
    const keys = [...new Set([normal, ...stems, ...others])];
    return either(...(await Promise.all(keys.map((key) => find(titleKey(key))))));
  });
  return both(...(await Promise.all(lists)));
}
