import { createHash } from 'node:crypto';
import type { Corpus, Original } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/read/corpus.ts';

/** An invented report on a harbour bridge, as its publisher printed it. */
export const ORIGINAL = [
  'Harbour bridge to close for 42 days',
  'PORT ELM, Feb 4 (Coast Wire) – The harbour bridge will close on Monday so that crews can replace 33 of its 1,900 bolts, engineer Ada Quill said.',
  '“We are confident that nobody will have to wait,” she told the Elm Gazette, “but the ferry is no substitute for the bridge.”',
  'Two boats will carry passengers until March. The second phase of the repair, she added, may begin in May at the earliest.',
  'comments',
];

/** Our account of it, without problems. */
export const ACCOUNT = `---
key: gazette
title: Bridge to close
titleBy: us
rights: { holder: Elm Gazette, basis: quotation }
original: { file: bridge.txt }
---
¶1 [headline] A closure of 42 days was due.

¶2 From Monday 33 bolts out of 1,900 were to be renewed, according to Ada Quill.

¶3 [Quill], speaking to the Elm Gazette, was “confident that nobody will have to wait”.

¶4 A pair, two boats, would serve until March; phase two might start in May.

¶5 [furniture]
`;

const ENTITIES = `
- { id: ada-quill, name: Ada Quill, kind: person, variants: [Quill] }
- { id: elm, name: Elm, kind: place, variants: [Port Elm, PORT ELM] }
- { id: elm-gazette, name: Elm Gazette, kind: outlet }
- { id: coast-wire, name: Coast Wire, kind: outlet }
`;

const EXCUSES = `
lead:
  - { at: 'gazette:2', words: 'PORT ELM, Feb 4 (Coast Wire) –', why: dateline }
`;

/** The corpus of that one source; files given are added or take the place of its own. */
export function harbour(files: Record<string, string> = {}): Corpus {
  const all = {
    'seeds/bridge.md': ACCOUNT,
    'content/entities.yaml': ENTITIES,
    'content/excuses.yaml': EXCUSES,
    ...files,
  };
  const { corpus, problems } = readCorpus(new Map(Object.entries(all)));
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return corpus;
}

/** The account with words exchanged. */
export function edited(from: string, to: string): Record<string, string> {
  if (!ACCOUNT.includes(from)) throw new Error(`The account has no “${from}”`);
  return { 'seeds/bridge.md': ACCOUNT.replace(from, to) };
}

/** More excuses after the lead. */
export function excused(yaml: string): Record<string, string> {
  return { 'content/excuses.yaml': `${EXCUSES}${yaml}` };
}

/** Claims in a file of their own. */
export function claims(yaml: string): Record<string, string> {
  return { 'content/claims/bridge.yaml': yaml };
}

/** The original as passages. */
export function original(lines: readonly string[] = ORIGINAL): Original {
  const passages = new Map(lines.map((line, index) => [String(index + 1), line]));
  return { key: 'gazette', file: 'bridge.txt', passages };
}

/** The original as bytes of a file. */
export function bytes(text: string = ORIGINAL.join('\n\n')): Uint8Array {
  return new TextEncoder().encode(text);
}

/** SHA-256 by Node itself, so that tests do not ask the code under test. */
export function digest(input: string | Uint8Array): string {
  return createHash('sha256').update(input).digest('hex');
}
