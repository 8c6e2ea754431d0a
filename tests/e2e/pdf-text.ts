import { inflateSync } from 'node:zlib';

interface PdfObject {
  /** The object without its stream. */
  head: string;
  stream: string;
}

/**
 * The words of each page of a PDF that Chromium has printed, in the order in which they were drawn. It reads what Skia
 * writes: plain objects, deflated streams and fonts with a table of their letters (ISO 32000-1, 9.10.3).
 */
export function pdfPages(pdf: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  return pages.map((page) => pageText(page, objects));
}

function objectsOf(text: string): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const start = /(\d+) 0 obj\b/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const end = text.indexOf('endobj', start.lastIndex);
    const opens = text.indexOf('stream', start.lastIndex);
    const hasStream = opens >= 0 && opens < end;
    const head = text.slice(start.lastIndex, hasStream ? opens : end);
    const from = text.indexOf('\n', opens) + 1;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const raw = hasStream ? text.slice(from, from + length) : '';
    objects.set(Number(match[1]), { head, stream: inflated(raw, head) });
    start.lastIndex = hasStream ? from + length : end;
  }
  return objects;
}

function inflated(raw: string, head: string): string {
  if (!head.includes('/FlateDecode')) return raw;
  return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
}

function pageText(page: PdfObject, objects: Map<number, PdfObject>): string {
  const fonts = new Map(
    [...page.head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => [
      name,
      letters(objects.get(Number(number)), objects),
    ]),
  );
  const contents = [
    ...(/\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/.exec(page.head)?.[1] ?? '').matchAll(/(\d+) 0 R/g),
  ];
  const drawn = contents.map(([, number]) => objects.get(Number(number))?.stream ?? '').join('\n');
  let font = new Map<string, string>();
  let words = '';
  for (const [, name, hex] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name !== undefined) font = fonts.get(name) ?? font;
    // Codes are as long as those of the font's own table: one byte or two.
    const size = [...font.keys()][0]?.length ?? 4;
    for (let at = 0; hex && at < hex.length; at += size) {
      words += font.get(hex.slice(at, at + size).toUpperCase()) ?? '';
    }
  }
  return words;
}

/** The letters of a font, by their codes in hexadecimal, from its ToUnicode table. */
function letters(
  font: PdfObject | undefined,
  objects: Map<number, PdfObject>,
): Map<string, string> {
  const table =
    objects.get(Number(/\/ToUnicode (\d+) 0 R/.exec(font?.head ?? '')?.[1]))?.stream ?? '';
  const found = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      found.set(code.toUpperCase(), unicode(to));
    }
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', until = '', to = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(until, 16); code += 1) {
        const key = code.toString(16).toUpperCase().padStart(from.length, '0');
        found.set(key, String.fromCodePoint((unicode(to).codePointAt(0) ?? 0) + code - first));
      }
    }
  }
  return found;
}

function unicode(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
