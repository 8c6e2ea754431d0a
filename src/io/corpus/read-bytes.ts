import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';

/** The largest file of a format that is converted, in bytes. */
export const MOST_CONVERTED = 64_000_000;

/** Bytes of a file, or why it was not read. */
export type BytesRead = { ok: true; bytes: Uint8Array } | { ok: false; why: string; hint: string };

/** Reads a file whole, once more if it changes meanwhile. */
export function readBytes(full: string, most = MOST_CONVERTED): BytesRead {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const file = openSync(full, 'r');
    try {
      const before = fstatSync(file);
      if (!before.isFile()) return { ok: false, why: 'It is no file.', hint: 'Take it away.' };
      if (before.size > most)
        return {
          ok: false,
          why: `The file has ${(before.size / 1e6).toFixed(1)} MB; at most ${most / 1e6} MB are read.`,
          hint: 'Split it into several files.',
        };
      const bytes = readFileSync(file);
      const after = fstatSync(file);
      if (after.mtimeMs === before.mtimeMs && bytes.length === after.size)
        return { ok: true, bytes: new Uint8Array(bytes) };
    } finally {
      closeSync(file);
    }
  }
  return {
    ok: false,
    why: 'The file changes while it is read.',
    hint: 'Build again when it is finished.',
  };
}
