import { type Format, kindOf } from './kind.ts';
import type { Reader } from './reader.ts';

/** A format as the manual has it. */
export interface FormatEntry {
  reader: Reader;
  /** Ends of names, in any case. */
  extensions: readonly string[];
  types: readonly string[];
  /** What is read of it. */
  sentence: string;
}

/** Every format by its name. A reader and the libraries it needs are loaded when the first such file is there. */
export const FORMATS: Readonly<Record<Format, FormatEntry>> = {
  // parse5 parses as browsers do; @mozilla/readability is what Firefox finds articles with, linkedom the smallest
  // document that it works on.
  html: entry(
    'html',
    async () => (await import('./html.ts')).html,
    ['.html', '.htm', '.xhtml'],
    ['text/html', 'application/xhtml+xml'],
    'The article of a saved page, with title, byline, date, address and language; navigation and scripts are left out.',
  ),
  // mammoth reads styles by what they mean (headings, notes, lists) and not by how they look, and is an eighth of others in size.
  docx: entry(
    'docx',
    async () => (await import('./docx.ts')).docx,
    ['.docx'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    'Headings, lists, tables, footnotes and pictures; comments and deleted words are left out.',
  ),
  // fflate unpacks in slices, so that a bomb is stopped; @rgrove/parse-xml is small, strict, and has no entities beyond those it is told.
  odt: entry(
    'odt',
    async () => (await import('./odt.ts')).odt,
    ['.odt', '.fodt'],
    ['application/vnd.oasis.opendocument.text'],
    'Headings, lists, tables, footnotes and pictures; comments and deleted words are left out.',
  ),
  epub: entry(
    'epub',
    async () => (await import('./epub.ts')).epub,
    ['.epub'],
    ['application/epub+zip'],
    'A book: a source a chapter, in its order, with the numbers of printed pages.',
  ),
  // unpdf is Mozilla’s pdf.js in one file of 2 MB, without what draws pages (pdfjs-dist: 73 MB).
  pdf: entry(
    'pdf',
    async () => (await import('./pdf.ts')).pdf,
    ['.pdf'],
    ['application/pdf'],
    'Paragraphs and headings in the order of reading, with their pages; running heads and line-end hyphens are resolved. A scan without text is named as one.',
  ),
  rtf: entry(
    'rtf',
    async () => (await import('./rtf.ts')).rtf,
    ['.rtf'],
    ['application/rtf', 'text/rtf'],
    'Paragraphs, headings, tables and footnotes.',
  ),
  tei: entry(
    'tei',
    async () => (await import('./tei.ts')).tei,
    ['.tei', '.xml'],
    ['application/tei+xml'],
    'The header as the record; divisions, verse, speeches, notes, pages and numbers; of a variant the lemma, its readings as a footnote.',
  ),
  xml: entry(
    'xml',
    async () => (await import('./xml.ts')).xml,
    ['.xml'],
    ['application/xml', 'text/xml'],
    'The words of other XML, a paragraph an element.',
  ),
  // Sixty lines of our own: the libraries leave `<v Chair>` in the text.
  subtitles: entry(
    'subtitles',
    async () => (await import('./subtitles.ts')).subtitles,
    ['.vtt', '.srt'],
    ['text/vtt', 'application/x-subrip'],
    'Turns of speakers, with the time at which each begins.',
  ),
  transcript: entry(
    'transcript',
    async () => (await import('./transcript.ts')).transcript,
    ['.txt'],
    ['text/plain'],
    'A plain text most of whose paragraphs begin with a speaker and a colon: turns, with times where they stand.',
  ),
  // postal-mime has no dependency and reads what mail programs really write.
  eml: entry(
    'eml',
    async () => (await import('./mail.ts')).eml,
    ['.eml'],
    ['message/rfc822'],
    'A message; what it quotes is a quotation, attachments are named, addresses masked.',
  ),
  mbox: entry(
    'mbox',
    async () => (await import('./mail.ts')).mbox,
    ['.mbox'],
    ['application/mbox'],
    'An archive of mail: a source a thread, its messages in order.',
  ),
  // csv-parse is the oldest and has limits for rows and their length.
  csv: entry(
    'csv',
    async () => (await import('./table.ts')).table,
    ['.csv', '.tsv'],
    ['text/csv', 'text/tab-separated-values'],
    'With a column of text a source or passage a row; otherwise a table.',
  ),
  json: entry(
    'json',
    async () => (await import('./json.ts')).json,
    ['.json', '.jsonl'],
    ['application/json', 'application/jsonl'],
    'Objects with a field of text: a source or passage each.',
  ),
};

/** The reader of a file, by its name and by how its bytes begin; undefined for plain text, Markdown, archives and what is not read. */
export function readerFor(path: string, bytes: Uint8Array): Reader | undefined {
  const kind = kindOf(path, bytes);
  return kind.is === 'format' ? FORMATS[kind.format].reader : undefined;
}

function entry(
  format: Format,
  load: () => Promise<Reader>,
  extensions: readonly string[],
  types: readonly string[],
  sentence: string,
): FormatEntry {
  const read: Reader['read'] = async (bytes, path, options) =>
    (await load()).read(bytes, path, options);
  return { reader: { format, read }, extensions, types, sentence };
}
