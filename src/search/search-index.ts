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

/** What one index leaves for the next: reading texts is the cost. */
export interface Memory {
  words: Known;
  documents: WeakMap<SearchRecord, Document>;
}

/** Nothing read yet. */
export function freshMemory(): Memory {
  return { words: new Map(), documents: new WeakMap() };
}

/** Makes an index. Each word is stemmed once and each record read once, as far as `memory` goes back. */
export function makeIndex(
  records: readonly SearchRecord[],
  language: string,
  memory: Memory = freshMemory(),
): Index {
  const byStem = new Map<string, Set<number>>();
  const vocabulary: Vocabulary = new Map();
  const documents = records.map((record, number): Document => {
    const document = memory.documents.get(record) ?? read(record, language, memory.words);
    memory.documents.set(record, document);
    const add = (token: Token) => {
      const numbers = byStem.get(token.stem);
      if (numbers) numbers.add(number);
      else byStem.set(token.stem, new Set([number]));
    };
    document.text.forEach(add);
    document.title.forEach(add);
    for (const { names } of document.also) names.flat().forEach(add);
    addWords(vocabulary, document.text, record.text);
    if (record.isTitleSearched) addWords(vocabulary, document.title, record.title);
    return document;
  });
  return { language, records, documents, byStem, vocabulary };
}

function read(record: SearchRecord, language: string, known: Known): Document {
  const words = (text: string) => tokens(text, language, known);
  return {
    text: words(record.text),
    title: record.isTitleSearched ? words(record.title) : [],
    also: alsoTokens(record.also, words),
  };
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
