import { strToU8, zipSync } from 'fflate';

/** What every sample says. */
export const TITLE = 'The harbour bridge';
export const PARAGRAPHS = [
  'The new bridge over the harbour opened on Monday, said the port.',
  'Trams will cross it from May; until then people walk, and the ferry keeps its hours.',
  'Nobody has yet said what the lantern keeper will do.',
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`);
const each = (open: string, close: string, gap = '') =>
  PARAGRAPHS.map((text) => `${open}${escaped(text)}${close}`).join(gap);

/** A file of each format, written by hand: path → bytes. */
export function samples(): Record<string, Uint8Array> {
  return {
    'page.html': strToU8(
      `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${each('<p>', '</p>')}</body></html>`,
    ),
    'letter.docx': docx(),
    'letter.odt': odt(),
    'book.epub': epub(),
    'print.pdf': pdf([[TITLE, ...PARAGRAPHS]]),
    'letter.rtf': strToU8(`{\\rtf1\\ansi{\\info{\\title ${TITLE}}}${each('\\pard ', '\\par\n')}}`),
    'edition.xml': xml(
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${TITLE}</title></titleStmt></fileDesc></teiHeader><text><body>${each('<p>', '</p>')}</body></text></TEI>`,
    ),
    'other.xml': xml(`<record><title>${TITLE}</title>${each('<para>', '</para>')}</record>`),
    'talk.vtt': strToU8(
      `WEBVTT\n\n${PARAGRAPHS.map((text, i) => `00:0${i}:01.000 --> 00:0${i}:04.000\n<v ${i === 1 ? 'Anna' : 'Chair'}>${escaped(text)}`).join('\n\n')}\n`,
    ),
    'talk.srt': strToU8(
      PARAGRAPHS.map((text, i) => `${i + 1}\n00:0${i}:01,000 --> 00:0${i}:04,000\n${text}\n`).join(
        '\n',
      ),
    ),
    'letter.eml': strToU8(message(PARAGRAPHS.join('\n\n'))),
    'list.mbox': strToU8(
      `From x@example.org Tue Mar 12 10:00:00 2024\n${message(PARAGRAPHS.join('\n\n'))}\n`,
    ),
    'rows.csv': strToU8(`text,n\n${PARAGRAPHS.map((text, i) => `"${text}",${i}`).join('\n')}\n`),
    'rows.jsonl': strToU8(PARAGRAPHS.map((text) => JSON.stringify({ text })).join('\n')),
  };
}

export function message(body: string, more = ''): string {
  return `From: Anna Berg <anna@example.org>\nTo: Ole Lie <ole@example.org>\nSubject: ${TITLE}\nDate: Tue, 12 Mar 2024 10:00:00 +0100\nMessage-ID: <1@example.org>\n${more}\n${body}\n`;
}

export function docx(body = each('<w:p><w:r><w:t>', '</w:t></w:r></w:p>')): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const office =
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    'docProps/core.xml': xml(
      `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${TITLE}</dc:title></cp:coreProperties>`,
    ),
  });
}

function odt(): Uint8Array {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': xml(
      `<office:document-content ${names}><office:body><office:text><text:p text:style-name="Title">${TITLE}</text:p>${each('<text:p>', '</text:p>')}</office:text></office:body></office:document-content>`,
    ),
    'meta.xml': xml(
      `<office:document-meta ${names}><office:meta><dc:title>${TITLE}</dc:title></office:meta></office:document-meta>`,
    ),
  });
}

export function epub(more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': xml(
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    ),
    'OPS/book.opf': xml(
      `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>${TITLE}</dc:title></metadata><manifest><item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest><spine><itemref idref="b"/><itemref idref="a"/></spine></package>`,
    ),
    'OPS/b.xhtml': xml(`<html><body><h1>One</h1><p>${PARAGRAPHS[0]}</p></body></html>`),
    'OPS/a.xhtml': xml(
      `<html><body><h1>Two</h1><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></body></html>`,
    ),
    ...more,
  });
}

/** A PDF with lines of text, a page a list; `trailer` adds to its last dictionary. */
export function pdf(pages: readonly (readonly string[])[], trailer = ''): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids: string[] = [];
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (const lines of pages) {
    const shown = lines
      .map(
        (line, i) =>
          `BT /F1 ${line === TITLE ? 18 : 10} Tf 50 ${740 - i * 30} Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    objects.push(`<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`);
    kids.push(`${objects.length + 1} 0 R`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(text);
}
