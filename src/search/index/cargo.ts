import { NOTHING, type SearchRecord, type SearchSource } from './record.ts';
import type { SearchPage } from './search-pages.ts';

/** A page as a fragment of the engine carries it: the texts of its records, one a line, and what else is known of each. */
export interface Cargo {
  content: string;
  /** Number of the first record among those of the site. */
  number: number;
  source?: SearchSource;
  records: Partial<SearchRecord>[];
}

/** Writes a page; what is not known of a record is left out, and its text too, where that is a line of the content. */
export function packPage(page: SearchPage, source: SearchSource | undefined): Cargo {
  const unknown = new Map(
    Object.entries(NOTHING).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const isKnown = ([name, value]: [string, unknown]) => unknown.get(name) !== JSON.stringify(value);
  return {
    content: page.records.map(({ text }) => (isLine(text) ? text : '')).join('\n'),
    number: page.number,
    ...(source && { source }),
    records: page.records.map(({ text, ...rest }) =>
      Object.fromEntries(
        Object.entries({ ...rest, ...(!isLine(text) && { text }) }).filter(isKnown),
      ),
    ),
  };
}

/** Reads the records of a page. */
export function readPage({ content, records }: Pick<Cargo, 'content' | 'records'>): SearchRecord[] {
  const lines = content.split('\n');
  return records.map((record, at) => ({
    ...{ address: '', kind: 'section', title: '', text: lines[at] ?? '' },
    ...NOTHING,
    ...record,
  }));
}

/** Whether a text passes through the engine as one line: it takes out spaces of no width. */
function isLine(text: string): boolean {
  return !/[\n\u200B]/.test(text);
}
