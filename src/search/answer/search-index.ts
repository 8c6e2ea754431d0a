import type { SearchRecord } from '../index/record.ts';
import { addWords, type Vocabulary } from '../index/vocabulary.ts';
import { formsIn, type Lexicon, makeLexicon } from '../words/lexicon.ts';
import { keysFor, keysOf } from '../words/sought.ts';
import type { Stemmers } from '../words/stemmers.ts';
import { type Token, tokens } from '../words/token.ts';
import { alsoTokens, type Document } from './match.ts';

/** Records made ready for searching. What few queries need is worked out when it is first asked for. */
export interface Index {
  language: string;
  records: readonly SearchRecord[];
  documents: readonly Document[];
  /** Reference of a passage (`courier:12`) → number of its record. */
  passages: ReadonlyMap<string, number>;
  /** Numbers of the records that have a stem anywhere, names that never show included; or what another key stands for: see `keysOf`. */
  withStem: (stem: string) => ReadonlySet<number>;
  /** Numbers of the records that have a word of the query in any of its forms. */
  withWord: (word: Token) => ReadonlySet<number>;
  lexicon: Lexicon;
  /** Every word that a reader can see, for naming what is nowhere and for suggestions. */
  vocabulary: () => Vocabulary;
}

/** What one index leaves for the next: reading texts is the cost. */
export interface Memory {
  lexicon: Lexicon;
  documents: WeakMap<SearchRecord, ReadDocument>;
}

/** A document with the keys of all its words. */
interface ReadDocument extends Document {
  stems: ReadonlySet<string>;
}

/** Nothing read yet. */
export function freshMemory(stemmers?: Stemmers): Memory {
  return { lexicon: makeLexicon(stemmers), documents: new WeakMap() };
}

/** Makes an index. Each word is stemmed once and each record read once, as far as `memory` goes back. */
export function makeIndex(
  records: readonly SearchRecord[],
  language: string,
  memory: Memory = freshMemory(),
): Index {
  const documents = records.map((record): ReadDocument => {
    const document = memory.documents.get(record) ?? read(record, language, memory.lexicon);
    memory.documents.set(record, document);
    return document;
  });
  const byStem = new Map<string, ReadonlySet<number>>();
  const withStem = (wanted: string): ReadonlySet<number> => {
    const known = byStem.get(wanted);
    if (known) return known;
    const numbers = new Set<number>();
    for (const [number, { stems }] of documents.entries())
      if (stems.has(wanted)) numbers.add(number);
    byStem.set(wanted, numbers);
    return numbers;
  };
  const withWord = (word: Token) => unionOf(keysFor(word).map(withStem));
  const passages = new Map(
    records.flatMap(({ kind, source, n }, number): [string, number][] =>
      kind === 'passage' ? [[`${source}:${n}`, number]] : [],
    ),
  );
  let words: Vocabulary | undefined;
  const vocabulary = (): Vocabulary => {
    words ??= vocabularyOf(records, documents);
    return words;
  };
  const { lexicon } = memory;
  return { language, records, documents, passages, withStem, withWord, lexicon, vocabulary };
}

function unionOf(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return sets.reduce<ReadonlySet<number>>(
    (all, one) => (one.size > 0 ? all.union(one) : all),
    new Set(),
  );
}

function read(record: SearchRecord, site: string, lexicon: Lexicon): ReadDocument {
  const language = record.language || site;
  const words = (text: string) => tokens(text, language, lexicon);
  const text = words(record.text);
  const title = record.isTitleSearched ? words(record.title) : [];
  const also = alsoTokens(record.also, words);
  const all = [...text, ...title, ...also.flatMap(({ names }) => names.flat())];
  return { text, title, also, stems: keysOfAll(all) };
}

function keysOfAll(list: readonly Token[]): Set<string> {
  const keys = new Set<string>();
  const seen = new Set<string>();
  for (const token of list) {
    // A form in one language has one set of keys.
    if (seen.has(token.form)) continue;
    seen.add(token.form);
    for (const key of keysOf(token)) keys.add(key);
  }
  return keys;
}

function vocabularyOf(
  records: readonly SearchRecord[],
  documents: readonly Document[],
): Vocabulary {
  const vocabulary: Vocabulary = new Map();
  for (const [number, { text, title }] of documents.entries()) {
    addWords(vocabulary, text, records[number]?.text ?? '');
    addWords(vocabulary, title, records[number]?.title ?? '');
  }
  return vocabulary;
}

/** Numbers of the records that have a token, or as the beginning of a word. */
export function having(index: Index, token: Token, isBeginning: boolean): ReadonlySet<number> {
  const exact = index.withWord(token);
  if (!isBeginning) return exact;
  const names = index.documents.flatMap((document) =>
    document.also.flatMap((one) => one.names.flat()),
  );
  const forms = new Set([...index.vocabulary().keys(), ...names.map((name) => name.form)]);
  const begun = [...forms].filter((form) => form.startsWith(token.form));
  const read = formsIn(index.language, index.lexicon);
  return unionOf([exact, ...begun.map((form) => index.withStem(`=${read(form).normal}`))]);
}
