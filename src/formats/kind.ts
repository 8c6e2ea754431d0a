import type { Reader } from './reader.ts';
import { isTranscript } from './transcript.ts';

/** Formats that a reader of this folder reads. */
export type Format =
  | 'html'
  | 'docx'
  | 'odt'
  | 'epub'
  | 'pdf'
  | 'rtf'
  | 'tei'
  | 'xml'
  | 'subtitles'
  | 'transcript'
  | 'eml'
  | 'mbox'
  | 'csv'
  | 'json';

/** What a file is: of a format, text or Markdown, an archive of files, or none of these and why it is not read. */
export type Kind =
  | { is: 'format'; format: Format }
  | { is: 'text'; markup: 'plain' | 'markdown' }
  /** Of a format that an extension reads; `kindOf` knows of none. */
  | { is: 'own'; reader: Reader }
  | { is: 'archive' }
  | { is: 'other'; why: string; isPicture?: boolean };

const MARKDOWN = /\.(?:md|markdown|mkd|mkdn|mdown|mdx)$/i;
const PLAIN =
  /\.(?:txt|text|log|rst|adoc|asciidoc|org|textile|wiki|mediawiki|me|1st|asc|tex|nfo)$/i;
const NAMES: Readonly<Record<string, Format>> = {
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  xht: 'html',
  shtml: 'html',
  docx: 'docx',
  docm: 'docx',
  doc: 'docx',
  odt: 'odt',
  fodt: 'odt',
  ott: 'odt',
  epub: 'epub',
  pdf: 'pdf',
  rtf: 'rtf',
  tei: 'tei',
  xml: 'xml',
  vtt: 'subtitles',
  srt: 'subtitles',
  eml: 'eml',
  mbox: 'mbox',
  mbx: 'mbox',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
};
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg|ico|tiff?|bmp|heic)$/i;
/** Kinds of files that hold no text of a document, by the end of their names. */
const OTHERS: readonly [RegExp, string][] = [
  [/\.(?:mp[34]|m4[av]|og[gav]|opus|wav|flac|webm|mov|avi|mkv)$/i, 'a recording'],
  [/\.(?:xlsx?|ods|numbers)$/i, 'a spreadsheet: save it as CSV'],
  [/\.(?:pptx?|odp|key)$/i, 'slides: save them as PDF'],
  [
    /\.(?:mobi|azw3?|djvu?|ps|pages|wpd|one)$/i,
    'a format that is not read: save it as EPUB, DOCX or PDF',
  ],
  [/\.(?:gz|tgz|bz2|xz|7z|rar|tar|zst)$/i, 'an archive that is not ZIP: unpack it'],
  [
    /\.(?:css|s[ac]ss|less|m?[jt]sx?|cjs|py|rb|pl|php|sh|bat|c|h|cpp|hpp|rs|go|java|kt|swift|lua|sql|r|ipynb|wasm|map)$/i,
    'a program',
  ],
  [/\.(?:woff2?|ttf|otf|eot)$/i, 'a font'],
  [/\.(?:ya?ml|toml|ini|cfg|conf|lock|env|editorconfig|properties)$/i, 'settings'],
];

/** What a file is, by how its bytes begin and by its name, in any case. */
export function kindOf(path: string, bytes: Uint8Array): Kind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const known = NAMES[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  if (start.includes('%PDF-') && !PLAIN.test(name) && !MARKDOWN.test(name)) return format('pdf');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006'))
    return packed(bytes, start, name);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0'))
    return known === 'docx' ? format('docx') : other(name);
  if (start.startsWith('{\\rtf')) return format('rtf');
  const opening = textStart(bytes);
  if (/^WEBVTT\b/.test(opening)) return format('subtitles');
  if (MARKDOWN.test(name)) return { is: 'text', markup: 'markdown' };
  if (known === 'xml' || known === 'tei' || known === 'odt' || opening.startsWith('<?xml'))
    return format(rootFormat(opening, known));
  if (known === 'pdf' || known === 'epub' || known === 'docx') return format(known);
  if (known) return format(known);
  if (PICTURE.test(name))
    return { is: 'other', why: 'a picture that no text shows', isPicture: true };
  const why = OTHERS.find(([pattern]) => pattern.test(name))?.[1];
  if (why !== undefined) return { is: 'other', why };
  if (!isText(bytes, PLAIN.test(name) ? 0.3 : 0.01))
    return { is: 'other', why: 'no text, and of no format that is read' };
  const isPlain = PLAIN.test(name) || !/\.[A-Za-z]\w{0,7}$/.test(name);
  if (!isPlain) return { is: 'other', why: 'of no format that is read' };
  if (/^(?:<!doctype html|<html[\s>])/i.test(opening)) return format('html');
  if (isMail(opening)) return format(/^From \S+ /.test(opening) ? 'mbox' : 'eml');
  return isTranscript(textStart(bytes, 200_000))
    ? format('transcript')
    : { is: 'text', markup: 'plain' };
}

function format(name: Format): Kind {
  return { is: 'format', format: name };
}

function other(name: string): Kind {
  const why = OTHERS.find(([pattern]) => pattern.test(name))?.[1];
  return { is: 'other', why: why ?? 'a format of Microsoft Office that is not read' };
}

/** Formats that are archives name themselves in their first member, or by the folders in their directory. */
function packed(bytes: Uint8Array, start: string, name: string): Kind {
  if (start.includes('mimetypeapplication/epub+zip')) return format('epub');
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.text/.test(start)) return format('odt');
  const end = new TextDecoder('latin1').decode(bytes.subarray(-70_000));
  if (end.includes('word/document.xml') || /\.docx$/i.test(name)) return format('docx');
  if (end.includes('META-INF/container.xml')) return format('epub');
  if (/\.(?:odt|ott)$/i.test(name) && end.includes('content.xml')) return format('odt');
  const isOffice = /xl\/workbook|ppt\/presentation|opendocument\.(?:spreadsheet|presentation)/.test(
    start + end,
  );
  return isOffice ? other(name) : { is: 'archive' };
}

function rootFormat(opening: string, known: Format | undefined): Format {
  const root =
    /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(
      opening.replace(/<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>/g, ''),
    )?.[1] ?? '';
  if (/^(?:TEI(?:\.2)?|teiCorpus(?:\.2)?)$/.test(root)) return 'tei';
  if (/^html$/i.test(root)) return 'html';
  if (root === 'document' && opening.includes('opendocument')) return 'odt';
  return known === 'html' ? 'html' : 'xml';
}

/** Two or more of the fields that a message begins with. */
function isMail(opening: string): boolean {
  const head = opening.replace(/^From \S+ [^\n]*\n/, '').split(/\n\s*\n/)[0] ?? '';
  const fields =
    head.match(/^(?:From|To|Subject|Date|Message-ID|Received|Return-Path|MIME-Version):/gim) ?? [];
  return /^[\w-]+:/.test(head) && fields.length >= 3 && /^From:/im.test(head);
}

function textStart(bytes: Uint8Array, length = 4_096): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding)
    .decode(bytes.subarray(0, length))
    .replace(/\r\n?/g, '\n')
    .trimStart();
}

/** Whether bytes are text of some encoding: at most a share of control characters among them, but for UTF-16. */
function isText(bytes: Uint8Array, share: number): boolean {
  const start = bytes.subarray(0, 4_096);
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff))
    return true;
  const controls = start.filter(
    (byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27),
  ).length;
  return controls <= start.length * share;
}
