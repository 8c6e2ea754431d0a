import { isMap, parseDocument } from 'yaml';
import { splitFrontMatter } from '../../read/front-matter.ts';
import type { Fingerprint } from '../../verify/recognise.ts';

/** Writes the hashes of an original into the record of its seed, and changes nothing else. Undefined where the record names no original. */
export function fingerprintRecord(
  seed: string,
  file: string,
  fingerprint: Fingerprint,
): string | undefined {
  const { frontMatter } = splitFrontMatter(seed);
  if (frontMatter === null) return undefined;
  const original = parseDocument(frontMatter).get('original', true);
  const range = isMap(original) && original.flow ? original.range : undefined;
  if (!range) return undefined;
  const start = seed.indexOf(frontMatter);
  return (
    seed.slice(0, start + range[0]) +
    printFingerprint(file, fingerprint) +
    seed.slice(start + range[1])
  );
}

/** The value of `original:` in a record. */
export function printFingerprint(file: string, { sha256, folded, passages }: Fingerprint): string {
  const rows = Array.from({ length: Math.ceil(passages.length / 6) }, (_, row) =>
    passages
      .slice(row * 6, row * 6 + 6)
      .map((hash) => JSON.stringify(hash))
      .join(', '),
  );
  return [
    '{',
    `  file: ${JSON.stringify(file)},`,
    `  sha256: ${JSON.stringify(sha256)},`,
    `  folded: ${JSON.stringify(folded)},`,
    '  passages: [',
    rows.map((row) => `    ${row}`).join(',\n'),
    '  ] }',
  ].join('\n');
}
