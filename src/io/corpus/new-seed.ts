import type { Source } from '../../corpus/source.ts';
import { readFreeText } from '../../read/free-text.ts';
import { linesOf } from '../../text/lines.ts';
import { fingerprint } from '../../verify/recognise.ts';
import { printFingerprint } from './fingerprint-record.ts';

/** What a seed is made from: the text, its bytes and the name of its file. */
export interface NewSeed {
  key: string;
  name: string;
  text: string;
  bytes: Uint8Array;
}

/** A text of one's own as a seed: guessed front matter and numbered passages, ready to edit. */
export function ownSeed({ key, name, text }: NewSeed): string {
  const source = readFreeText(name, text, key, name.endsWith('.md'));
  const rights =
    'rights: { holder: "", basis: own } # who owns the text; basis: own, licence, public-domain or quotation';
  return [
    ...opening(key, source.record.title, name),
    rights,
    '---',
    source.passages.map(passage).join('\n\n'),
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

function opening(key: string, title: string, name: string): string[] {
  const [day] = /\d{4}-\d{2}-\d{2}/.exec(name) ?? [];
  return [
    '---',
    `key: ${key} # permanent: part of every address`,
    `title: ${JSON.stringify(title)}`,
    ...(day ? [`published: { date: ${day}, basis: inferred, why: "name of the file" }`] : []),
    'language: en',
  ];
}

function passage({ n, kind, text }: Source['passages'][number]): string {
  return `¶${n}${kind === 'body' ? '' : ` [${kind}]`} ${text}`;
}
