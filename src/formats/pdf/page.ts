/** A piece of text where a page has it: x from the left, y of its baseline from the top, in points. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  isRightToLeft: boolean;
}

/** A page of a PDF: its pieces, and its number as printed or counted. */
export interface PdfPage {
  label: string;
  width: number;
  height: number;
  pieces: Piece[];
}

/** A line of text in the order of reading. */
export interface Line {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** Left and right edge of the column that it stands in. */
  left: number;
  edge: number;
  page: string;
  /** Raised numbers and signs in the text. */
  raised: { start: number; end: number }[];
}
