import type { Locator, Mark, MarkKind, Shape } from '../text/shape.ts';

export type { Locator, Mark, MarkKind, Shape };

/** A block of a document, in reading order. Its words are one plain string, to which anchors, notes and search refer. */
export interface Block {
  shape: Shape;
  text: string;
  marks: Mark[];
  locator?: Locator;
  /** Where lines of its words begin in a file of text, each from 1, so that messages can name the place; `offset` is in `text`. */
  lines?: LineStart[];
}

/** Where a line of a block begins. */
export interface LineStart {
  offset: number;
  line: number;
  column: number;
}

/** One document as a reader of some format found it; a file may hold several, such as the chapters of a book. */
export interface Converted {
  /** Its name inside a file that holds several, such as the id of a chapter or row; the key is made from it. */
  name?: string;
  title?: string;
  /** Names of authors, in order. */
  authors: string[];
  publisher?: string;
  /** Day of publication, `2024-03-12`. */
  date?: string;
  /** Language of the text, as in HTML's `lang`. */
  language?: string;
  /** Canonical address. */
  url?: string;
  tags: string[];
  /** Everything else that the document says of itself, kept in the record as it is. */
  other: Record<string, unknown>;
  blocks: Block[];
  /** Numbers of the passages made of it, where those are not counted from 1, and numbers that are gone and where they stood. */
  kept?: { numbers: string[]; gone: { n: string; at: number }[] };
  /** Local pictures that the blocks name: path → bytes. */
  images: ReadonlyMap<string, Uint8Array>;
  /** What was left out or could not be read, a sentence each, for the author. */
  remarks: string[];
}
