import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Original } from '../../corpus/corpus.ts';
import type { Problem } from '../../corpus/problem.ts';
import { problem } from '../../corpus/problem.ts';
import type { Source } from '../../corpus/source.ts';
import { readCorpus } from '../../read/corpus.ts';
import type { OriginalFile } from '../../verify/recognise.ts';
import { recognise } from '../../verify/recognise.ts';
import { recognitionProblems } from '../../verify/recognition-problems.ts';
import type { Settings } from '../settings/settings.ts';
import { list } from './read-files.ts';
import { MOST_BYTES } from './read-text.ts';
import { outside } from './walk.ts';

/** The originals at hand, and the files of the corpus without those that are originals. */
export interface OriginalsRead {
  originals: Original[];
  files: ReadonlyMap<string, string>;
  problems: Problem[];
}

/**
 * Reads originals from the folder that the settings name, from `seeds/originals/`, and from among the seeds: a `.txt` there that is
 * the original of a record is never published. Files that are nobody's original are left alone.
 */
export function readOriginals(
  settings: Pick<Settings, 'corpus' | 'originals'>,
  files: ReadonlyMap<string, string>,
): OriginalsRead {
  const { corpus } = settings;
  const sources = recordsWithOriginal(files);
  if (sources.length === 0) return { originals: [], files, problems: [] };
  const { paths, problems } = originalFiles(settings, files);
  const originals = new Map<string, Original>();
  const rest = new Map(files);
  for (const path of paths) {
    const file = readOriginal(path);
    if (!file) {
      problems.push(tooLarge(path));
      continue;
    }
    const [seen] = recognise([file], sources);
    if (!seen || seen.status === 'unknown') continue;
    rest.delete(relative(corpus, path).replaceAll('\\', '/'));
    if (seen.status === 'differs') problems.push(...recognitionProblems([seen], sources));
    else if (!originals.has(seen.key)) originals.set(seen.key, seen.original);
  }
  return { originals: [...originals.values()], files: rest, problems };
}

/** Every file that may be an original: in the folder that the settings name, in `seeds/originals/`, and plain texts among the seeds. */
export function originalFiles(
  { corpus, originals }: Pick<Settings, 'corpus' | 'originals'>,
  files: ReadonlyMap<string, string>,
): { paths: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const kept = list(corpus, 'seeds/originals', problems).filter((path) => {
    const away = outside(corpus, path);
    if (away) problems.push(away);
    return !away && path.endsWith('.txt');
  });
  const seeds = [...files.keys()].filter((path) => path.endsWith('.txt'));
  const inside = [...kept, ...seeds].map((name) => join(corpus, name));
  return { paths: [...(originals ? textsIn(originals) : []), ...inside], problems };
}

/** The sources of a corpus whose record names an original. */
export function recordsWithOriginal(files: ReadonlyMap<string, string>): Source[] {
  const seeds = [...files].filter(([path]) => path.endsWith('.md') && !path.startsWith('content/'));
  return readCorpus(new Map(seeds)).corpus.sources.filter(({ record }) => record.original);
}

/** A file that may be an original; undefined when it is too large to be one. */
export function readOriginal(path: string): OriginalFile | undefined {
  if (statSync(path).size > MOST_BYTES) return undefined;
  return { name: basename(path), bytes: readFileSync(path) };
}

function tooLarge(path: string): Problem {
  const most = `The file is too large for an original: at most ${MOST_BYTES / 1e6} MB are read.`;
  return problem('file/too-large', { file: path, line: 1, column: 1 }, most, 'Take it away.');
}

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
