import type { Converted } from './converted.ts';

/** What a corpus says of how its files are to be read. */
export interface ReadOptions {
  /** Columns of tables and fields of JSON by what they hold, where their own names do not say it. */
  columns: Columns;
  /** Whether addresses of mail are printed as they are; otherwise `anna@example.org` becomes `anna@…`. */
  mailAddresses: 'masked' | 'shown';
  /** Whether a book becomes a source a chapter, or one source. */
  books: 'chapters' | 'whole';
}

/** Names of columns or fields. Each row becomes a source where `text` is known, otherwise the file is one source with a table. */
export interface Columns {
  text?: string;
  title?: string;
  date?: string;
  author?: string;
  url?: string;
  language?: string;
  id?: string;
}

/** Options where a corpus says nothing. */
export const DEFAULTS: ReadOptions = { columns: {}, mailAddresses: 'masked', books: 'chapters' };

/** Reads files of one format. Pure: bytes in, documents out; throws a `Refusal` for a file that cannot be read. */
export interface Reader {
  /** Short name for people and `data/build.json`: `html`, `docx`. */
  format: string;
  read(bytes: Uint8Array, path: string, options: ReadOptions): Promise<Converted[]>;
}
