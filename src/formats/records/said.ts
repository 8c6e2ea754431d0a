/** What a document says of itself, as `Converted` has it; what it leaves out is not there. */
export interface Said {
  title?: string;
  authors?: string[];
  publisher?: string;
  date?: string;
  language?: string;
  url?: string;
  tags?: string[];
  other?: Record<string, unknown>;
}
