/** What a stretch of a passage's words is: ranges over plain text, in UTF-16 units, which may nest and never leave the passage. */
export interface Mark {
  start: number;
  end: number;
  is: MarkKind;
  /** Of a link: where it leads, as the document has it. Of a footnote sign: the label of the footnote. */
  to?: string;
}

/** The kinds of marks, from the outside in: of two over the same words, the earlier kind holds the later. */
export const MARK_KINDS = [
  'link',
  'strong',
  'emphasis',
  'deleted',
  'subscript',
  'superscript',
  'code',
  /** The sign of a footnote; empty, so that it is no part of the words. */
  'footnote-sign',
] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

/** What a passage is, beyond its words. */
export type Shape =
  | { is: 'paragraph' }
  /** A heading; `level` 1 to 6, 1 being the highest below the title. */
  | { is: 'heading'; level: number }
  /**
   * A list item; `depth` from 1, `label` as the document has it: `1.`, `(a)`, or `•` for one without. A further paragraph of the same
   * item has the label ''.
   */
  | { is: 'item'; depth: number; ordered: boolean; label: string }
  /** A row of a table; its cells are joined by tabs in the text. Rows of one table share its number, from 1. */
  | { is: 'row'; table: number; isHead: boolean }
  | { is: 'quotation'; depth: number }
  /** Code or other preformatted text; its lines are parted by newlines in the text. */
  | { is: 'code'; language: string }
  /** A stanza; its lines are parted by newlines in the text, indents kept as spaces. */
  | { is: 'verse' }
  /** What one speaker says in a transcript or play; `speaker` is '' where only the time of a new turn is known. */
  | { is: 'turn'; speaker: string }
  | { is: 'footnote'; label: string }
  /** A picture with its caption as the text; `image` is a path inside the corpus or the archive. */
  | { is: 'figure'; image: string; alt: string };

/** Where the original has a passage, as the original counts: kept, shown and citable beside our own number. */
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

/** A picture as the site publishes it: made of a picture beside the texts, or inside a document. */
export interface Picture {
  /** Its address, root-relative without BASE; made from a hash of its bytes, so that two pictures never share one. */
  address: string;
  /** In pixels, so that nothing moves when it is loaded. */
  width: number;
  height: number;
}

/** The picture that a text names: `file` is the path of the text inside the corpus, `image` what stands in it; undefined where there is none to show. */
export type PictureOf = (file: string, image: string) => Picture | undefined;

/** What pictures are named by: `/pictures/3f2a….png`. */
export const PICTURES = '/pictures/';
