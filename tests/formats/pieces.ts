import { strToU8, zipSync } from 'fflate';
import { docx, epub, pdf } from './samples.ts';

/** What files of a format are made of, and how such pieces, one behind the other, become a file. */
interface Pieces {
  kind: string;
  path: string;
  pieces: readonly string[];
  make: (content: string) => Uint8Array;
}

const WORDS = [
  ...[
    'word',
    'Words said. ',
    'é',
    'שלום',
    '漢字',
    '🙂',
    ' ',
    '\n',
    '\n\n',
    '\t',
    '\u00ad',
    '\u200b',
  ],
  ...[
    '\u2028',
    '1',
    '1904',
    '¶1 ',
    '"',
    '\\',
    '{',
    '}',
    '*',
    '_',
    '`',
    '[^1]',
    '[1]',
    '—',
    '\ud83d',
  ],
];

const HTML = [
  ...WORDS,
  ...'&amp; &#0; &#xd800; &nbsp; <!-- --> <![CDATA[ ]]> <br> <hr>'.split(' '),
  ...tags(
    'p div h1 h2 ul ol li table tr td th thead blockquote pre code em b a sup img figure figcaption dl dt dd details summary section article aside ruby rt script style template svg math noscript select option title main caption body html head',
    [
      'id="n1"',
      'href="#n1"',
      'href="javascript:x"',
      'src="a.png"',
      'colspan="99999999"',
      'start="-1"',
      'hidden',
      'lang="he"',
      'class="footnote"',
      'role="doc-noteref"',
    ],
  ),
];
const TEI = [
  ...WORDS,
  ...'&amp; <pb&#32;n="5"/> <lb/> <lb&#32;break="no"/> <cb/>'
    .split(' ')
    .map((x) => x.replace('&#32;', ' ')),
  ...tags(
    'p div head lg l sp speaker stage note app lem rdg list item label table row cell quote hi ref figure figDesc choice sic corr abbr expan del add gap ab seg floatingText body text front back',
    ['n="4"', 'xml:id="p1"', 'target="#p1"', 'rend="italic"', 'place="foot"', 'cols="9999999"'],
  ),
];
const WORD = [
  ...WORDS.slice(0, 6).map((word) => `<w:r><w:t xml:space="preserve">${word}</w:t></w:r>`),
  ...tags('w:p w:r w:tbl w:tr w:tc w:ins w:hyperlink w:fldSimple w:drawing', []),
  '<w:p><w:r><w:t>Said.</w:t></w:r></w:p>',
  '<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>',
  '<w:tcPr><w:vMerge/></w:tcPr>',
  '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
  '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
  '<w:footnoteReference w:id="2"/>',
  '<w:br/>',
  '<w:tab/>',
  '<w:del><w:r><w:delText>x</w:delText></w:r></w:del>',
  '<w:rPr><w:b/></w:rPr>',
  '<w:sym w:char="F0B7" w:font="Symbol"/>',
];
const OFFICE = [
  ...WORDS.slice(0, 6),
  ...tags(
    'text:p text:h text:span text:list text:list-item text:a table:table table:table-row table:table-cell draw:frame text:tracked-changes office:annotation',
    ['text:outline-level="99"', 'text:style-name="T1"', 'table:number-rows-repeated="1000000"'],
  ),
  '<text:s text:c="99999999"/>',
  '<text:tab/>',
  '<text:line-break/>',
  '<table:table-cell table:number-columns-repeated="1000000"/>',
  '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note.</text:p></text:note-body></text:note>',
];
const RTF = [
  ...WORDS,
  ...String.raw`\par |\pard |{\b |{\i |{\footnote |\u8217?|\u-10179?|\'e9|\'|\u|\uc2 |\bin5 |\trowd|\cell |\row |\intbl |{\*\x |{\fonttbl{\f0\fcharset204 A;}}|\f0 |{\field{\*\fldinst HYPERLINK "http://a.b"}{\fldrslt x}}|\outlinelevel0 |\line |\tab |\~|\-|\_|{\pict 00ff}|{\upr{a}{\*\ud{b}}}|\ansicpg1251 |\ansicpg7 |{\listtext 1.\tab}|\super |\nosupersub `.split(
    '|',
  ),
];
const SUBTITLES = [
  ...WORDS,
  '00:01.000 --> 00:02.000\n',
  '00:01,000 --> 00:02,000\n',
  '99:99:99.999 --> 0\n',
  ...'<v&Anna> </v> <c.x> <i> NOTE&x\n\n STYLE\n WEBVTT\n\n >>&ANNA: {\\an8} <00:00:01.000>'
    .split(' ')
    .map((piece) => piece.replace('&', ' ')),
];
const MAIL = [
  ...WORDS,
  'From: Anna <a@b.org>\n',
  'From a@b Tue Mar 12 10:00:00 2024\n',
  'Subject: =?utf-8?q?a?=\n',
  'Subject: Re: x\n',
  'Date: x\n',
  'Content-Type: text/html\n',
  'Content-Type: multipart/mixed; boundary=b\n',
  '--b\n',
  '--b--\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Transfer-Encoding: quoted-printable\n',
  '=E9=\n',
  '> ',
  '-- \n',
  'In-Reply-To: <1@x>\n',
  'Message-ID: <1@x>\n',
  'On Monday, Anna wrote:\n',
  '<p>a</p>',
  '\r\n',
];
const ROWS = [
  ...WORDS,
  ',',
  ';',
  '|',
  '"a\nb"',
  'text',
  'title',
  'speaker',
  'id',
  'date',
  '\ufeff',
  '=',
];
const LINES = [
  ...WORDS,
  ...['CHAPTER I\n', '  ', '      ', '----\n', '====\n', '- ', '1. ', '(a) ', 'I.\n', '§ 1 '],
  ...['ANNA: ', 'BERG: ', '[00:01] ', '> ', '| a | b |\n', '+---+\n', '\f', '\r\n', '\\\n'],
];
const MARKDOWN = [
  ...LINES,
  ...[
    '# ',
    '```',
    '~~~',
    '| a | b |\n|---|---|\n',
    '---\n',
    '+++\n',
    'title: x\n',
    'tags: [a, b\n',
  ],
  ...['[a](b)', '![a](b.png)', '[[a|b]]', '![[a]]', '[^1]: n\n', '<div>', '</div>', '<br>', '<!--'],
  ...['-->', '{{< x >}}', '{% x %}', '{: .a}', '$$', '==a==', '%%a%%', '> [!note] x\n', '[a]: b\n'],
  ...['<https://a.b>', ':::\n', '<Tabs>', '</Tabs>', 'import x from "y"\n', '&#0;', '&'],
];
const DRAWN = [
  ...['10 Tf 50 700 Td (Words said)', '18 Tf 50 740 Td (Head)', '10 Tf 300 700 Td (column)'],
  ...['10 Tf 50 680 Td (hyphen-)', '10 Tf 50 668 Td (ated words)', '-10 Tf 50 0 Td (x)'],
  ...['0 Tf 50 600 Td (zero)', '10 Tf 0 1 -1 0 50 50 Tm (turned)', '10 Tf 1e30 1e30 Td (far)'],
  ...['6 Tf 90 703 Td (1)', '10 Tf 50 30 Td (12)', '10 Tf 9 9 Td (\\000\\001)', '10 Tf 9 9 Td ( )'],
].map((operators) => `BT /F1 ${operators} Tj ET\n`);

/** Pieces of the formats that a reader reads. */
export const PIECES: readonly Pieces[] = [
  { kind: 'HTML', path: 'a.html', pieces: HTML, make: (s) => strToU8(`<title>T</title>${s}`) },
  {
    kind: 'EPUB',
    path: 'a.epub',
    pieces: HTML,
    make: (s) => epub({ 'OPS/a.xhtml': strToU8(`<html><body>${s}</body></html>`) }),
  },
  {
    kind: 'TEI',
    path: 'a.xml',
    pieces: TEI,
    make: (s) =>
      strToU8(
        `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>${balanced(s)}<p>End.</p></body></text></TEI>`,
      ),
  },
  {
    kind: 'XML',
    path: 'a.xml',
    pieces: TEI,
    make: (s) => strToU8(`<record>${balanced(s)}<p>End.</p></record>`),
  },
  { kind: 'RTF', path: 'a.rtf', pieces: RTF, make: (s) => strToU8(`{\\rtf1 ${s}}`) },
  {
    kind: 'DOCX',
    path: 'a.docx',
    pieces: WORD,
    make: (s) => docx(`${balanced(s)}<w:p><w:r><w:t>End.</w:t></w:r></w:p>`),
  },
  { kind: 'ODT', path: 'a.odt', pieces: OFFICE, make: (s) => odt(balanced(s)) },
  {
    kind: 'VTT',
    path: 'a.vtt',
    pieces: SUBTITLES,
    make: (s) => strToU8(`WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n${s}`),
  },
  {
    kind: 'SRT',
    path: 'a.srt',
    pieces: SUBTITLES,
    make: (s) => strToU8(`1\n00:00:01,000 --> 00:00:02,000\nOne\n${s}`),
  },
  { kind: 'mail', path: 'a.eml', pieces: MAIL, make: (s) => strToU8(`From: a@b.c\n${s}`) },
  {
    kind: 'an archive of mail',
    path: 'a.mbox',
    pieces: MAIL,
    make: (s) => strToU8(`From a@b Tue Mar 12 10:00:00 2024\nFrom: a@b.c\n\n${s}`),
  },
  { kind: 'CSV', path: 'a.csv', pieces: ROWS, make: strToU8 },
  {
    kind: 'JSON',
    path: 'a.json',
    pieces: ROWS,
    make: (s) =>
      strToU8(
        JSON.stringify(
          [...s].slice(0, 9).map((sign, i) => ({ text: s.slice(i), title: sign, [sign]: i })),
        ),
      ),
  },
  {
    kind: 'JSON by lines',
    path: 'a.jsonl',
    pieces: ROWS,
    make: (s) =>
      strToU8(
        [...s]
          .slice(0, 9)
          .map((sign, i) => JSON.stringify({ text: s.slice(i), speaker: sign }))
          .join('\n'),
      ),
  },
  {
    kind: 'a transcript',
    path: 'a.txt',
    pieces: LINES,
    make: (s) => strToU8(`ANNA: One.\n\nBERG: Two.\n\nANNA: Three.\n\nBERG: Four.\n\n${s}`),
  },
  { kind: 'PDF', path: 'a.pdf', pieces: DRAWN, make: drawn },
];

/** Pieces of what is read as it stands. */
export const TEXTS = { markdown: MARKDOWN, plain: LINES };

function tags(names: string, attributes: readonly string[]): string[] {
  return names
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`, ...attributes.map((one) => `<${name} ${one}>`)]);
}

/** A text in which each element that begins ends, and ends but once. */
function balanced(text: string): string {
  const open: string[] = [];
  const inside = text.replace(
    /<(\/?)([\w:]+)([^<>]*?)(\/?)>/g,
    (tag, end, name: string, _, empty) => {
      if (empty !== '') return tag;
      if (end === '') {
        open.push(name);
        return tag;
      }
      const at = open.lastIndexOf(name);
      return at < 0 ? '' : closed(open.splice(at));
    },
  );
  return inside + closed(open);
}

function closed(names: readonly string[]): string {
  return names
    .toReversed()
    .map((name) => `</${name}>`)
    .join('');
}

function odt(body: string): Uint8Array {
  const names = ['office', 'text', 'table'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const content = `<office:document-content ${names.join(' ')} xmlns:draw="d" xmlns:xlink="x"><office:body><office:text>${body}<text:p>End.</text:p></office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
  });
}

/** A PDF of one page that is drawn by these operators. */
function drawn(operators: string): Uint8Array {
  const page = new TextDecoder().decode(pdf([['Words']]));
  return strToU8(
    page.replace(
      /<< \/Length \d+ >>\nstream\n[\s\S]*?\nendstream/,
      () => `<< /Length ${operators.length} >>\nstream\n${operators}\nendstream`,
    ),
  );
}
