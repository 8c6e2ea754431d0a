/** What a stretch of a block's text is: ranges over plain text, in UTF-16 units, which may nest and never cross a block. */
export interface Mark {
  start: number;
  end: number;
  is: MarkKind;
  /** Of a link: where it leads, as the document has it. Of a footnote sign: the label of the footnote. */
  to?: string;
}

export type MarkKind =
  | 'emphasis'
  | 'strong'
  | 'code'
  | 'deleted'
  | 'subscript'
  | 'superscript'
  | 'link'
  | 'footnote-sign';

/** What a block of a document is, beyond its words. */
export type Shape =
  | { is: 'paragraph' }
  /** A heading; `level` 1 to 6, 1 being the highest below the title. */
  | { is: 'heading'; level: number }
  /** A list item; `depth` from 1, `label` as the document has it: `1.`, `(a)`, or `•` for one without. */
  | { is: 'item'; depth: number; ordered: boolean; label: string }
  /** A row of a table; its cells are joined by tabs in the text. Rows of one table share its number, from 1. */
  | { is: 'row'; table: number; isHead: boolean }
  | { is: 'quotation'; depth: number }
  /** Code or other preformatted text; its lines are parted by newlines in the text. */
  | { is: 'code'; language: string }
  /** A stanza; its lines are parted by newlines in the text, indents kept as spaces. */
  | { is: 'verse' }
  /** What one speaker says in a transcript or play. */
  | { is: 'turn'; speaker: string }
  | { is: 'footnote'; label: string }
  /** A picture with its caption as the text; `image` is a path inside the corpus or the archive. */
  | { is: 'figure'; image: string; alt: string };

/** Where the original has a block, as the original counts: kept, shown and citable beside our own number. */
export interface Locator {
  /** Page, as printed or counted: `4`, `xii`. */
  page?: string;
  /** Seconds from the start of a recording. */
  time?: number;
  /** Verse, line or section number: `3:16`, `§ 12`. */
  section?: string;
  /** Its id in the original, such as `xml:id`. */
  id?: string;
}

/** A block of a document, in reading order. Its words are one plain string, to which anchors, notes and search refer. */
export interface Block {
  shape: Shape;
  text: string;
  marks: Mark[];
  locator?: Locator;
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
  /** Local pictures that the blocks name: path → bytes. */
  images: ReadonlyMap<string, Uint8Array>;
  /** What was left out or could not be read, a sentence each, for the author. */
  remarks: string[];
}
