import { address } from '../../corpus/address.ts';
import { gist } from '../../text/gist.ts';
import { RECORD_KINDS, type SearchRecord, type SearchSource } from './record.ts';

/** What the search of a site knows from one file. */
export interface Bundle {
  language: string;
  /** None at first where they are very many: see `SOURCES_FILE`. */
  sources: SearchSource[];
  /** How many there are. */
  sourceCount: number;
  /** Languages of texts besides the site's. */
  languages: string[];
  /** Facets that the corpus declares, with the words for their values. */
  facets: { id: string; label: string; values: { id: string; label: string }[] }[];
  /** All records, or none where they are too many for one file: see `LARGEST`. */
  records: SearchRecord[];
  isComplete: boolean;
  /** How many records there are, in this file or in the engine. */
  size: number;
  /** Stem → references of passages whose original has it and whose account has not. */
  concordance: Record<string, string>;
  /** Single words by which the sources name one thing, a list for each. */
  meanings: string[][];
}

/** Bytes of JSON up to which all records travel in one file, about a third of that compressed. */
export const LARGEST = 500_000;

/** Where all sources stand when they are too many for the bundle. */
export const SOURCES_FILE = 'search-sources.json';

/** A bundle as it is written: records as rows, what many of them share in tables. */
interface Packed extends Omit<Bundle, 'records'> {
  shared: Shared[];
  rows: Row[];
}
type Shared = Pick<SearchRecord, 'facets' | 'speakers' | 'origins' | 'also' | 'page'>;
type Row = [
  kind: number,
  source: number,
  n: string,
  shared: number,
  text: string,
  title?: string,
  address?: string,
  date?: string,
  /** Numbers of the passages that a passage needs, or references to those that support a claim. */
  passages?: string[],
];

/** The languages of the texts that a bundle knows of. */
export function languagesOf({
  language,
  languages,
}: Pick<Bundle, 'language' | 'languages'>): string[] {
  return [...new Set([language, ...languages])];
}

/** Writes a bundle. */
export function pack(bundle: Bundle): string {
  const numbers = new Map<string, number>();
  const shared: Shared[] = [];
  const rows = bundle.records.map((record): Row => {
    const { facets, speakers, origins, also, page } = record;
    const key = JSON.stringify([facets, speakers, origins, also, page]);
    const number = numbers.get(key) ?? shared.push({ facets, speakers, origins, also, page }) - 1;
    numbers.set(key, number);
    const source = bundle.sources.findIndex((one) => one.key === record.source);
    const kind = RECORD_KINDS.indexOf(record.kind);
    if (record.kind !== 'passage') {
      const date = record.kind === 'note' ? '' : record.date;
      const { n, text, title, evidence, address: at } = record;
      return evidence.length === 0
        ? [kind, source, n, number, text, title, at, date]
        : [kind, source, n, number, text, title, at, date, evidence];
    }
    const { n, text, needs } = record;
    if (needs.length === 0) return [kind, source, n, number, text];
    return [kind, source, n, number, text, '', '', '', needs.map((need) => need.n)];
  });
  const { records: _, ...rest } = bundle;
  const packed: Packed = { ...rest, shared, rows };
  return JSON.stringify(packed);
}

/** Reads a bundle. */
export function unpack(json: string): Bundle {
  const { shared, rows, ...rest }: Packed = JSON.parse(json);
  const records = rows.map(
    ([
      kindNumber,
      sourceNumber,
      n,
      sharedNumber,
      text,
      title,
      at,
      date,
      passages = [],
    ]): SearchRecord => {
      const source = rest.sources[sourceNumber];
      const key = source?.key ?? '';
      const kind = RECORD_KINDS[kindNumber] ?? 'section';
      const isPassage = kind === 'passage';
      return {
        ...(shared[sharedNumber] ?? { facets: {}, speakers: [], origins: [], also: [], page: '' }),
        kind,
        source: key,
        n,
        text,
        title: isPassage ? `${source?.sign} ¶${n}` : (title ?? ''),
        isTitleSearched: !isPassage && kind !== 'claim',
        language: isPassage ? (source?.lang?.text ?? '') : '',
        address: isPassage ? address.passage(key, n) : (at ?? ''),
        date: date || (source?.date ?? ''),
        needs: (isPassage ? passages : []).map((need) => ({
          n: need,
          address: address.passage(key, need),
          gist: '',
        })),
        evidence: isPassage ? [] : passages,
      };
    },
  );
  const texts = new Map(records.map((record) => [record.address, record.text]));
  for (const need of records.flatMap((record) => record.needs))
    need.gist = gist(texts.get(need.address) ?? '');
  return { ...rest, records };
}
