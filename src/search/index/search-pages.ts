import type { SearchRecord } from './record.ts';

/** Records that the engine holds as one: those of a page, or where it is long of a part of it, or several short pages of one list. */
export interface SearchPage {
  /** Number of its first record among those of the site; the others follow. */
  number: number;
  /** Path of the page, without an anchor. */
  url: string;
  records: SearchRecord[];
  /** Whether it holds only a part of its source. */
  isPart: boolean;
}

/** A page's text is loaded whole, for a hit on one passage: so many letters at most, if no one record is longer. */
const MOST_LETTERS = 24_000;
const MOST_RECORDS = 64;

/** Cuts the records of a site, in their order, into pages. */
export function searchPages(records: readonly SearchRecord[]): SearchPage[] {
  const pages: SearchPage[] = [];
  let letters = 0;
  for (const [number, record] of records.entries()) {
    const last = pages.at(-1);
    const url = pathOf(record);
    const isFull =
      letters + record.text.length > MOST_LETTERS || last?.records.length === MOST_RECORDS;
    const continues = last !== undefined && groupOf(last.records[0]) === groupOf(record);
    if (continues && !isFull) {
      last.records.push(record);
      letters += record.text.length;
      if (last.url !== url) last.url = parentOf(url);
      continue;
    }
    const isPart = continues && record.source !== '';
    if (isPart) last.isPart = true;
    pages.push({ number, url, records: [record], isPart });
    letters = record.text.length;
  }
  return pages;
}

function pathOf({ address }: SearchRecord): string {
  return address.split('#')[0] ?? '';
}

/** Records of one source stand together, and so do all others of a kind that no source has. */
function groupOf(record: SearchRecord | undefined): string {
  if (!record) return '';
  return record.source === '' ? ` ${record.kind}` : record.source;
}

/** `/claims/first/` → `/claims/`. */
function parentOf(path: string): string {
  return path.replace(/[^/]+\/$/, '');
}
