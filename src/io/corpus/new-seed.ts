import { stringify } from 'yaml';
import type { Converted } from '../../formats/converted.ts';
import { readMarkdown } from '../../formats/markdown/markdown.ts';
import { readPlainText } from '../../formats/plain/plain-text.ts';
import { convertedSource } from '../../read/converted-source.ts';
import { needsMarkup, printPassages } from '../../read/print-seed.ts';
import { sha256 } from '../../text/hash.ts';
import { linesOf } from '../../text/lines.ts';
import { fingerprint } from '../../verify/recognise.ts';
import { printFingerprint } from './fingerprint-record.ts';
import { schemaLine } from './write-schemas.ts';

/** What a seed is made from: the text, its bytes and the name of its file. */
export interface NewSeed {
  key: string;
  name: string;
  text: string;
  bytes: Uint8Array;
  /** What was read of it, where it is of a format that is converted. */
  document?: Converted;
}

/** A text of one's own as a seed: guessed front matter and numbered passages, ready to edit. */
export function ownSeed({ key, name, text, bytes, document: read }: NewSeed): string {
  const document =
    read ?? (/\.(?:txt|text)$/i.test(name) ? readPlainText(text) : readMarkdown(text));
  const { record, passages } = convertedSource(name, key, document);
  const isMarked = needsMarkup(passages);
  const { published, url, authors, tags, other, rights } = record;
  const holder = authors.length > 0 ? rights.holder : '';
  const said = Object.entries({ published, url, authors, tags, other }).filter(
    ([, value]) => value !== undefined && Object.keys(value).length > 0,
  );
  const more =
    said.length > 0 ? [stringify(Object.fromEntries(said), { lineWidth: 0 }).trimEnd()] : [];
  return [
    ...opening(key, record.title, published ? '' : name, record.language),
    ...more,
    ...(isMarked ? ['markup: inline'] : []),
    `made: { file: ${JSON.stringify(name)}, sha256: '${sha256(bytes)}' }`,
    `rights: { holder: ${JSON.stringify(holder)}, basis: own } # who owns the text; basis: own, licence, public-domain or quotation`,
    '---',
    printPassages(passages, isMarked),
    '',
  ].join('\n');
}

/** An empty account of somebody else's text: the record of its original, and a number for each of its lines. */
export function accountSeed({ key, name, text, bytes }: NewSeed): string {
  const lines = linesOf(text);
  return [
    ...opening(key, lines[0] ?? key, name),
    'titleBy: source # us, if the title is our wording',
    'publisher: { name: "", basis: stated, why: "" } # basis: stated, inferred or identified',
    'rights: { holder: "", basis: quotation }',
    `original: ${printFingerprint(name, fingerprint(bytes))}`,
    '---',
    lines.map((_, index) => `¶${index + 1}${index === 0 ? ' [headline]' : ''} `).join('\n\n'),
    '',
  ].join('\n');
}

function opening(key: string, title: string, name: string, language = ''): string[] {
  const [day] = /\d{4}-\d{2}-\d{2}/.exec(name) ?? [];
  return [
    '---',
    schemaLine('seeds/', 'record'),
    `key: ${key} # permanent: part of every address`,
    `title: ${JSON.stringify(title)}`,
    ...(day ? [`published: { date: ${day}, basis: inferred, why: "name of the file" }`] : []),
    `language: ${language || 'en'}`,
  ];
}
