import type { Original } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import { foldText } from '../text/fold.ts';
import { passageHash, sha256 } from '../text/hash.ts';
import { linesOf } from '../text/lines.ts';

/** A file that may be an original. */
export interface OriginalFile {
  name: string;
  bytes: Uint8Array;
}

/** What a record keeps of an original, ready for the front matter of a seed. */
export interface Fingerprint {
  sha256: string;
  folded: string;
  passages: string[];
}

/** Which source a file is the original of. */
export type Recognition =
  | {
      status: 'known';
      file: string;
      key: string;
      /** What it was recognised by; `name` only where the record keeps no hash yet. */
      by: 'bytes' | 'folded' | 'name';
      original: Original;
      fingerprint: Fingerprint;
    }
  | {
      status: 'differs';
      file: string;
      key: string;
      /** Numbers of the record's passages that the file does not have. */
      missing: string[];
      /** Numbers of the file's lines that the record does not know. */
      strange: string[];
      /** The passages that are as recorded. */
      original: Original;
    }
  | { status: 'unknown'; file: string };

/** Of a record's passages so many must be in a file before it is taken for an edition of the original. */
const ALIKE = 1 / 3;

/**
 * Says which source each file is the original of: by its SHA-256, by that of its folded lines (so
 * that line ends, BOM and straightened quotes do not lose one), else by the passages they share.
 */
export function recognise(
  files: readonly OriginalFile[],
  sources: readonly Source[],
): Recognition[] {
  return files.map((file) => recogniseOne(file, sources));
}

/** The hashes that a record keeps of an original. */
export function fingerprint(bytes: Uint8Array): Fingerprint {
  const lines = linesOf(decode(bytes));
  return {
    sha256: sha256(bytes),
    folded: sha256(lines.map(foldText).join('\n')),
    passages: lines.map(passageHash),
  };
}

function recogniseOne({ name, bytes }: OriginalFile, sources: readonly Source[]): Recognition {
  const prints = fingerprint(bytes);
  const lines = linesOf(decode(bytes));
  const known = (source: Source, by: 'bytes' | 'folded' | 'name'): Recognition => {
    const { key } = source.record;
    const passages = new Map(lines.map((line, index) => [String(index + 1), line]));
    const original = { key, file: name, passages };
    return { status: 'known', file: name, key, by, original, fingerprint: prints };
  };
  const of = (test: (original: NonNullable<Source['record']['original']>) => boolean) =>
    sources.find(({ record }) => record.original && test(record.original));
  const byBytes = of((original) => original.sha256 === prints.sha256);
  if (byBytes) return known(byBytes, 'bytes');
  const byFolded = of((original) => original.folded === prints.folded);
  if (byFolded) return known(byFolded, 'folded');
  const byName = of(
    ({ file, sha256: bare, folded, passages }) =>
      file === name && bare === undefined && folded === undefined && passages === undefined,
  );
  if (byName) return known(byName, 'name');
  return nearestRecord(name, lines, prints.passages, sources);
}

/** The record that shares most passages with a file, and where the two differ. */
function nearestRecord(
  file: string,
  lines: readonly string[],
  hashes: readonly string[],
  sources: readonly Source[],
): Recognition {
  let best: { source: Source; recorded: string[]; alike: number } | undefined;
  const has = new Set(hashes);
  for (const source of sources) {
    const recorded = source.record.original?.passages ?? [];
    const alike = recorded.filter((hash) => has.has(hash)).length / recorded.length;
    if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { source, recorded, alike };
  }
  if (!best) return { status: 'unknown', file };
  const { key } = best.source.record;
  const passages = new Map<string, string>();
  const missing: string[] = [];
  best.recorded.forEach((hash, index) => {
    const n = String(index + 1);
    // The line at the same number first: a line may stand twice.
    const line = hashes[index] === hash ? lines[index] : lines[hashes.indexOf(hash)];
    if (line === undefined) missing.push(n);
    else passages.set(n, line);
  });
  const known = new Set(best.recorded);
  const strange = hashes.flatMap((hash, index) => (known.has(hash) ? [] : [String(index + 1)]));
  return { status: 'differs', file, key, missing, strange, original: { key, file, passages } };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
