import { alsoTokens, type Document } from './match.ts';
import type { SearchRecord } from './record.ts';
import { stem } from './stem.ts';
import { type Known, type Token, tokens } from './token.ts';
import { addWords, type Vocabulary } from './vocabulary.ts';

/** Records made ready for searching: their words, and which record has which stem. */
export interface Index {
  language: string;
  records: readonly SearchRecord[];
  documents: readonly Document[];
  /** Stem → numbers of the records that have it anywhere, names that never show included. */
  byStem: ReadonlyMap<string, ReadonlySet<number>>;
  /** Every word that a reader can see, for naming what is nowhere and for suggestions. */
  vocabulary: Vocabulary;
}

/** Makes an index. Stemming is the cost, so each word is stemmed once; `known` keeps that from one index to the next. */
export function makeIndex(
  records: readonly SearchRecord[],
  language: string,
  known: Known = new Map(),
): Index {
  const read = (text: string) => tokens(text, language, known);
  const byStem = new Map<string, Set<number>>();
  const vocabulary: Vocabulary = new Map();
  const documents = records.map((record, number): Document => {
    const document = {
      text: read(record.text),
      title: record.isTitleSearched ? read(record.title) : [],
      also: alsoTokens(record.also, read),
    };
    const shown = [...document.text, ...document.title];
    for (const token of [...shown, ...document.also.flatMap((one) => one.names.flat())]) {
      const numbers = byStem.get(token.stem);
      if (numbers) numbers.add(number);
      else byStem.set(token.stem, new Set([number]));
    }
    addWords(vocabulary, document.text, record.text);
    if (record.isTitleSearched) addWords(vocabulary, document.title, record.title);
    return document;
  });
  return { language, records, documents, byStem, vocabulary };
}

/** Numbers of the records that have a token, or as the beginning of a word. */
export function having(index: Index, token: Token, isBeginning: boolean): Set<number> {
  const numbers = new Set(index.byStem.get(token.stem));
  if (!isBeginning || token.form.length < 3) return numbers;
  for (const form of index.vocabulary.keys()) {
    if (!form.startsWith(token.form)) continue;
    for (const number of index.byStem.get(stem(form, index.language)) ?? []) numbers.add(number);
  }
  return numbers;
}
