import { foldText } from '../../text/fold.ts';
import { linesOf } from '../../text/lines.ts';

/** What a reader's text has of an original. */
export interface Compared {
  /** Number of a passage → its words in the reader's text. */
  lines: Map<string, string>;
  /** Numbers of the passages that it lacks or has otherwise. */
  missing: string[];
}

/**
 * Compares a text with an original of which only hashes are known: the first 16 hex digits of the SHA-256 of each
 * folded passage. A line is taken at its own number first, as a line may stand twice.
 */
export async function compare(text: string, hashes: readonly string[]): Promise<Compared> {
  const own = linesOf(text);
  const ownHashes = await Promise.all(own.map(hashOf));
  const lines = new Map<string, string>();
  const missing: string[] = [];
  hashes.forEach((hash, index) => {
    const line = own[ownHashes[index] === hash ? index : ownHashes.indexOf(hash)];
    if (line === undefined) missing.push(String(index + 1));
    else lines.set(String(index + 1), line);
  });
  return { lines, missing };
}

async function hashOf(line: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(foldText(line)));
  return [...new Uint8Array(bytes).slice(0, 8)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
