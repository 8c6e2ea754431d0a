import { Refusal } from './bytes/refusal.ts';
import { parseXml } from './bytes/xml.ts';
import { openZip } from './bytes/zip.ts';
import { documentOf } from './html.ts';
import type { Reader } from './reader.ts';
import { officeRecord } from './records/office-record.ts';
import { parseHtml } from './trees/parse-html.ts';

/** Styles of Word by what they are; the title stands above the headings. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='heading ${level}'] => h${level + 1}:fresh`),
  "p[style-name='heading 6'] => h6:fresh",
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...['Source Code', 'HTML Preformatted', 'Preformatted Text'].map(
    (name) => `p[style-name='${name}'] => pre:separator('\\n')`,
  ),
];

/** Reads a document of Word: its text with footnotes, lists, tables and pictures; comments and deleted words are left out. */
export const docx: Reader = {
  format: 'docx',
  read: async (bytes) => {
    refuseOle(bytes);
    const archive = await openZip(bytes);
    // Unpacked once within the limits, so that the library meets no member that would fill the memory.
    for (const name of archive.names) archive.read(name);
    const { default: mammoth } = await import('mammoth');
    const images = new Map<string, Uint8Array>();
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        transformDocument: withoutLostNotes,
        convertImage: mammoth.images.imgElement(async (image) => {
          const name = `picture-${images.size + 1}.${image.contentType.replace(/^image\/|\+.*$/g, '')}`;
          images.set(name, new Uint8Array(await image.readAsArrayBuffer()));
          return { src: name };
        }),
      },
    );
    const page = await parseHtml(value, true);
    const core = archive.read('docProps/core.xml');
    const record = core ? officeRecord((await parseXml(new TextDecoder().decode(core))).root) : {};
    return [{ ...documentOf(page, record), images }];
  },
};

/** Without signs of footnotes that the document does not hold: the library ends at them. */
function withoutLostNotes(document: unknown): unknown {
  const notes = isRecord(document) ? document['notes'] : undefined;
  const resolve = isRecord(notes) ? notes['resolve'] : undefined;
  const isLost = (element: unknown): boolean =>
    isRecord(element) &&
    element['type'] === 'noteReference' &&
    typeof resolve === 'function' &&
    Reflect.apply(resolve, notes, [element]) === null;
  const clean = (element: unknown): void => {
    const children: unknown = isRecord(element) ? element['children'] : undefined;
    if (!isRecord(element) || !Array.isArray(children)) return;
    const kept = children.filter((child) => !isLost(child));
    element['children'] = kept;
    kept.forEach(clean);
  };
  clean(document);
  return document;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Word locks a document by wrapping it in the container of its older format. */
export function refuseOle(bytes: Uint8Array): void {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return;
  const isLocked = new TextDecoder('utf-16le')
    .decode(bytes.subarray(0, 200_000 & ~1))
    .includes('EncryptedPackage');
  throw isLocked
    ? new Refusal('It is locked with a password.', 'Save it without one.')
    : new Refusal(
        'It is of the older format of Word (.doc), which is not read.',
        'Save it as .docx.',
      );
}
