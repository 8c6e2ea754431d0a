import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../corpus/problem.ts';
import { problem } from '../../corpus/problem.ts';
import type { Rule } from '../../corpus/rules.ts';
import { decodeText } from '../../formats/bytes/decode-text.ts';
import { readBytes } from './read-bytes.ts';

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 8_000_000;

/** What became of a text file. */
export type TextRead = { ok: true; text: string } | { ok: false; problem: Problem };

/** Reads one file as text: decoded, BOM dropped, CRLF and CR to LF. `name` is what a problem calls it. */
export function readText(path: string, name: string): TextRead {
  const read = readBytes(path, MOST_BYTES);
  if (read.ok) return textOf(read.bytes, name);
  const hint = read.why.includes(' MB') ? 'Split the text into several documents.' : read.hint;
  const rule: Rule = read.why.includes(' MB') ? 'file/too-large' : 'file/unread';
  return { ok: false, problem: problem(rule, { file: name, line: 1, column: 1 }, read.why, hint) };
}

/** Decodes the bytes of a text; what is no text for sure is told with its line. */
export function textOf(bytes: Uint8Array, name: string): TextRead {
  const refuse = (line: number, message: string, hint: string): TextRead => ({
    ok: false,
    problem: problem('file/encoding', { file: name, line, column: 1 }, message, hint),
  });
  let text: string;
  try {
    text = decodeText(bytes).text;
  } catch {
    return refuse(
      firstBadLine(bytes),
      'The file is not UTF-8 from this line on, and its encoding is not known for sure.',
      'Save it as UTF-8.',
    );
  }
  const nul = text.indexOf('\0');
  if (nul < 0) return { ok: true, text };
  const line = text.slice(0, nul).split('\n').length;
  return refuse(
    line,
    'The file has a NUL character in this line.',
    'Remove it, or save the file as UTF-8 text.',
  );
}

/** The first line that is not UTF-8, from 1. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) return line;
    start = stop + 1;
  }
  return 1;
}
