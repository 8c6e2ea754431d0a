import { copyFileSync, existsSync, globSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Recognition } from '../../verify/recognise.ts';
import { recognise } from '../../verify/recognise.ts';
import { readFiles } from './read-files.ts';
import { readOriginal, recordsWithOriginal } from './read-originals.ts';

/** What became of a file that was brought as an original. */
export interface Taken {
  line: string;
  isGood: boolean;
}

/** Copies files into `seeds/originals/` of a corpus, if they are originals of its records; says of each which source it is, or why it is none. */
export function takeOriginals(corpus: string, patterns: readonly string[]): Taken[] {
  const sources = recordsWithOriginal(readFiles(corpus).files);
  return patterns.flatMap(filesNamed).map((path): Taken => {
    if (!existsSync(path)) return { line: `${path}: there is no such file`, isGood: false };
    const file = readOriginal(path);
    const [seen] = file ? recognise([file], sources) : [];
    if (seen?.status !== 'known') return { line: `${path}: ${refusal(seen)}`, isGood: false };
    const source = sources.find(({ record }) => record.key === seen.key);
    const to = join(corpus, 'seeds/originals', source?.record.original?.file ?? seen.file);
    mkdirSync(dirname(to), { recursive: true });
    if (resolve(path) !== resolve(to)) copyFileSync(path, to);
    return { line: `${path}: ${seen.key}, ${BY[seen.by]}`, isGood: true };
  });
}

const BY = {
  bytes: 'byte for byte',
  folded: 'the same words (line ends, quotes or spaces differ)',
  name: 'by its name; npm run lock records its hashes',
} as const;

function refusal(seen: Recognition | undefined): string {
  if (seen?.status !== 'differs') return 'the original of no source here';
  const marked = (numbers: string[]) => numbers.map((n) => `¶${n}`).join(', ');
  const lost =
    seen.missing.length > 0 ? `, ${marked(seen.missing)} of the record is not in it` : '';
  const added = seen.strange.length > 0 ? `, its ${marked(seen.strange)} is not in the record` : '';
  return `nearly the original of ${seen.key}${lost}${added}; not taken`;
}

/** Where the shell does not expand `*.txt`, we do. */
function filesNamed(pattern: string): string[] {
  return /[*?]/.test(pattern) && !existsSync(pattern) ? globSync(pattern).sort() : [pattern];
}
