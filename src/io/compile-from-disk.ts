import type { Compiled } from './compile.ts';
import { compile } from './compile.ts';
import { readFiles } from './read-files.ts';
import { readOriginals } from './read-originals.ts';
import type { Settings } from './settings.ts';

/** Reads the corpus and the originals that are at hand from disk, and compiles them. */
export function compileFromDisk(settings: Settings): Compiled {
  const read = readFiles(settings.corpus);
  const { files, originals, problems } = readOriginals(settings, read.files);
  const { strict, isPrivate, base } = settings;
  const compiled = compile({ files, originals, strict, isPrivate, base });
  return { ...compiled, problems: [...read.problems, ...problems, ...compiled.problems] };
}
