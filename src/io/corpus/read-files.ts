import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OwnReader } from '../../compile/extension.ts';
import { isForeign, LOCKS } from '../../corpus/layout.ts';
import { THEME_FOLDER } from '../../corpus/look/theme.ts';
import type { Problem } from '../../corpus/problem.ts';
import { type Kind, kindOf } from '../../formats/kind.ts';
import { readBytes } from './read-bytes.ts';
import { readText } from './read-text.ts';
import { type Walked, walk } from './walk.ts';

/** What a corpus's folder holds, before anything is converted. */
export interface FilesRead {
  /** Texts, data and locks: path inside the corpus, with forward slashes → text with LF and without BOM. */
  files: Map<string, string>;
  /** Files of other formats, archives, and what is not read, by path. */
  others: Map<string, Exclude<Kind, { is: 'text' }>>;
  /** Folders and files that were not looked at, and why. */
  left: Extract<Walked, { is: 'left' }>[];
  /** Whether `content/` is somebody else's: a folder of texts. */
  isForeign: boolean;
  problems: Problem[];
}

/**
 * Reads the texts of a corpus. Seeds lie in `seeds/`, or in the folder itself where it has none, and in folders below. What cannot be
 * read is left out and told. `leaveOut` are folders that are not the corpus's own, `own` readers that extensions bring.
 */
export function readFiles(
  corpus: string,
  leaveOut: readonly string[] = [],
  own: readonly OwnReader[] = [],
): FilesRead {
  const read: FilesRead = {
    files: new Map(),
    others: new Map(),
    left: [],
    isForeign: false,
    problems: [],
  };
  if (isFile(corpus)) return readOne(corpus, read, own);
  const hasSeeds = existsSync(join(corpus, 'seeds'));
  const content = walk(corpus, 'content', leaveOut);
  read.isForeign = isForeign([...(hasSeeds ? ['seeds/'] : []), ...content.map(({ path }) => path)]);
  const isData = (path: string): boolean => path.startsWith('content/') && !read.isForeign;
  const all = hasSeeds ? walk(corpus, 'seeds', leaveOut) : walk(corpus, '', leaveOut);
  const met = [
    ...all.filter(({ path }) => !isData(path) && !LOCKS.includes(path)),
    ...(read.isForeign ? [] : content),
  ];
  met.sort((a, b) => (a.path < b.path ? -1 : 1));
  const locks = LOCKS.filter((path) => existsSync(join(corpus, path)));
  const texts: string[] = [...locks];
  for (const one of met) {
    if (one.is === 'wrong') read.problems.push(one.problem);
    else if (one.is === 'left') {
      if (!isData(one.path)) read.left.push(one);
    } else {
      const isTheme = isData(one.path) && one.path.startsWith(THEME_FOLDER);
      const kind: Kind = isTheme
        ? { is: 'other', why: 'part of the theme' }
        : isData(one.path)
          ? { is: 'text', markup: 'plain' }
          : peek(join(corpus, one.path), one.path, own);
      if (kind.is === 'text') texts.push(one.path);
      else read.others.set(one.path, kind);
    }
  }
  for (const path of texts.sort()) {
    const found = readText(join(corpus, path), path);
    if (found.ok) read.files.set(path, found.text);
    else read.problems.push(found.problem);
  }
  return read;
}

/** A corpus that is one file. */
function readOne(path: string, read: FilesRead, own: readonly OwnReader[]): FilesRead {
  const kind = peek(path, basename(path), own);
  const text = kind.is === 'text' ? readText(path, basename(path)) : undefined;
  if (text?.ok) read.files.set(basename(path), text.text);
  else if (text) read.problems.push(text.problem);
  else if (kind.is !== 'text') read.others.set(basename(path), kind);
  return read;
}

/** The folder that the paths of a corpus begin at: its own, or that of the one file that it is. */
export function homeOf(corpus: string): string {
  return isFile(corpus) ? dirname(corpus) : corpus;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** What a file is, by its beginning; an archive is told by its end too. */
function peek(full: string, path: string, own: readonly OwnReader[]): Kind {
  const reader = own.find(({ extensions }) =>
    extensions.some((end) => path.toLowerCase().endsWith(end)),
  );
  if (reader) return { is: 'own', reader };
  const file = openSync(full, 'r');
  try {
    const start = new Uint8Array(200_000);
    const length = readSync(file, start, 0, start.length, 0);
    const bytes = start.subarray(0, length);
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const whole = isArchive ? readBytes(full) : undefined;
    return kindOf(path, whole?.ok ? whole.bytes : bytes);
  } finally {
    closeSync(file);
  }
}

/** Names of the files right in a folder of the corpus, hidden ones left out, as paths inside the corpus. */
export function list(corpus: string, folder: string, problems: Problem[]): string[] {
  const met = walk(corpus, folder).filter(
    ({ path }) => !path.slice(folder.length + 1).includes('/'),
  );
  for (const one of met) if (one.is === 'wrong') problems.push(one.problem);
  return met.flatMap((one) => (one.is === 'file' ? [one.path] : []));
}
