import type { Answer } from '../../src/search/answer/answer.ts';
import { answer } from '../../src/search/answer/answer.ts';
import { makeIndex } from '../../src/search/answer/search-index.ts';
import type { Concordance } from '../../src/search/answer/term.ts';
import type { SearchRecord, SearchSource } from '../../src/search/index/record.ts';
import { parse } from '../../src/search/words/query.ts';

/** Two invented papers that write of a bridge. */
export const SOURCES: SearchSource[] = [
  {
    key: 'courier',
    sign: 'TC',
    name: 'The Courier',
    date: '2024-05-02',
    dateText: '2 May 2024',
    isAccount: true,
  },
  {
    key: 'herald',
    sign: 'Herald',
    name: 'Morning Herald',
    date: '2024-05-03',
    dateText: '3 May 2024',
    isAccount: true,
  },
];

/** A passage with that text, `courier:1` if nothing else is said. */
export function passage(text: string, more: Partial<SearchRecord> = {}): SearchRecord {
  const { source = 'courier', n = '1' } = more;
  return {
    address: `/sources/${source}/#p${n}`,
    kind: 'passage',
    title: `${source} ¶${n}`,
    isTitleSearched: false,
    language: '',
    text,
    source,
    n,
    date: '2024-05-02',
    facets: {},
    speakers: [],
    origins: [source],
    needs: [],
    evidence: [],
    page: '',
    also: [],
    ...more,
  };
}

/** Passages of the Courier, numbered from 1. */
export function passages(...texts: string[]): SearchRecord[] {
  return texts.map((text, at) => passage(text, { n: String(at + 1) }));
}

/** What a site with these records answers. */
export function ask(
  query: string,
  records: SearchRecord[],
  concordance: Concordance = new Map(),
): Answer {
  const index = makeIndex(records, 'en');
  const read = parse(query, { language: 'en', facets: ['topic'] });
  return answer(read, { index, sources: SOURCES, concordance });
}

/** The texts of the hits, best first. */
export function found(query: string, records: SearchRecord[]): string[] {
  return ask(query, records).hits.map((hit) => hit.record.text);
}
