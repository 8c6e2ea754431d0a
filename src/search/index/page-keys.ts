import type { Lexicon } from '../words/lexicon.ts';
import { tokens } from '../words/token.ts';
import {
  BETWEEN_KINDS,
  BETWEEN_RECORDS,
  gap,
  markers,
  placeKey,
  textKeys,
  titleKeys,
} from './engine-keys.ts';
import type { SearchRecord } from './record.ts';
import type { SearchPage } from './search-pages.ts';
import { addWords, type Vocabulary } from './vocabulary.ts';

/** A page read once. */
export interface PageKeys {
  /** Keys in the order of its words: what the engine indexes. */
  content: string;
  /** At which place each record begins. */
  starts: number[];
  /** Its words, each with how it is shown and in how many records it stands. */
  words: [form: string, shown: string, count: number][];
}

/** A page as the engine indexes it, and its words. */
export function keysOfPage(
  { records, isPart }: SearchPage,
  language: string,
  lexicon: Lexicon,
): PageKeys {
  const keys = gap(BETWEEN_KINDS * standingOf(records[0]));
  const starts: number[] = [];
  const marks = new Set<string>();
  const vocabulary: Vocabulary = new Map();
  for (const record of records) {
    if (starts.length > 0) keys.push(...gap(BETWEEN_RECORDS));
    starts.push(keys.length);
    for (const key of keysOfRecord(record, language, lexicon, vocabulary)) keys.push(key);
    for (const mark of markers(record)) marks.add(mark);
    // Of a source in parts, where each passage is; of another its page is enough.
    if (isPart && record.kind === 'passage') marks.add(placeKey(`${record.source}:${record.n}`));
  }
  return {
    content: [...keys, ...gap(BETWEEN_RECORDS), ...marks].join(' '),
    starts,
    words: [...vocabulary].map(([form, { shown, count }]) => [form, shown, count]),
  };
}

/** The keys of a record's text, then of its title, and of names that never show. */
function keysOfRecord(
  record: SearchRecord,
  site: string,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): string[] {
  const read = (text: string) => tokens(text, record.language || site, lexicon);
  const text = read(record.text);
  const title = record.isTitleSearched ? read(record.title) : [];
  const names = record.also.flatMap((one) => one.names.flatMap(read));
  const own = record.also
    .filter(({ here }) => here === '')
    .flatMap((one) => one.names.flatMap(read));
  addWords(vocabulary, text, record.text);
  addWords(vocabulary, title, record.title);
  return [
    ...textKeys(text),
    ...textKeys(title),
    ...titleKeys([...title, ...own]),
    ...textKeys(names),
  ];
}

/** Where hits of a page stand among others: passages before claims, and all that is no evidence last. */
function standingOf(record: SearchRecord | undefined): number {
  if (record === undefined || record.source !== '') return 0;
  return record.kind === 'claim' ? 1 : 2;
}
