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

/** A page as the engine indexes it: keys in the order of its words, and at which place each record begins. */
export function keysOfPage(
  { records, isPart }: SearchPage,
  language: string,
  lexicon: Lexicon,
): { content: string; starts: number[] } {
  const keys = gap(BETWEEN_KINDS * standingOf(records[0]));
  const starts: number[] = [];
  const marks = new Set<string>();
  for (const record of records) {
    if (starts.length > 0) keys.push(...gap(BETWEEN_RECORDS));
    starts.push(keys.length);
    for (const key of keysOfRecord(record, language, lexicon)) keys.push(key);
    for (const mark of markers(record)) marks.add(mark);
    // Of a source in parts, where each passage is; of another its page is enough.
    if (isPart && record.kind === 'passage') marks.add(placeKey(`${record.source}:${record.n}`));
  }
  return { content: [...keys, ...gap(BETWEEN_RECORDS), ...marks].join(' '), starts };
}

/** The keys of a record's text, then of its title, and of names that never show. */
function keysOfRecord(record: SearchRecord, site: string, lexicon: Lexicon): string[] {
  const read = (text: string) => tokens(text, record.language || site, lexicon);
  const text = read(record.text);
  const title = record.isTitleSearched ? read(record.title) : [];
  const names = record.also.flatMap((one) => one.names.flatMap(read));
  const own = record.also
    .filter(({ here }) => here === '')
    .flatMap((one) => one.names.flatMap(read));
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
