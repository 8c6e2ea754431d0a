import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../../corpus/problem.ts';
import { problem } from '../../corpus/problem.ts';

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 8_000_000;

/** Reads one file as text: BOM dropped, CRLF and CR to LF. `name` is what a problem calls it. */
export function readText(
  path: string,
  name: string,
): { ok: true; text: string } | { ok: false; problem: Problem } {
  const refuse = (
    rule: 'file/too-large' | 'file/encoding',
    line: number,
    message: string,
    hint: string,
  ) => ({
    ok: false as const,
    problem: problem(rule, { file: name, line, column: 1 }, message, hint),
  });
  const size = statSync(path).size;
  if (size > MOST_BYTES)
    return refuse(
      'file/too-large',
      1,
      `The file has ${(size / 1e6).toFixed(1)} MB; at most ${MOST_BYTES / 1e6} MB are read.`,
      'Split the text into several documents.',
    );
  const bytes = readFileSync(path);
  const bad = firstBadLine(bytes);
  if (bad > 0)
    return refuse(
      'file/encoding',
      bad,
      'The file is not UTF-8 from this line on.',
      'Save it as UTF-8.',
    );
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return refuse(
      'file/encoding',
      lineAt(bytes, nul),
      'The file has a NUL character in this line.',
      'Remove it, or save the file as UTF-8 text.',
    );
  return {
    ok: true,
    text: bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n'),
  };
}

/** The first line that is not UTF-8, from 1; 0 when all of it is. */
function firstBadLine(bytes: Buffer): number {
  if (isUtf8(bytes)) return 0;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) return line;
    start = stop + 1;
  }
  return line;
}

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < offset; i = bytes.indexOf(10, i + 1)) line += 1;
  return line;
}
