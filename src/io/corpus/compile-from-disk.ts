import type { Compiled } from '../../compile/compile.ts';
import { compile } from '../../compile/compile.ts';
import type { Original } from '../../corpus/corpus.ts';
import type { Settings } from '../settings/settings.ts';
import { readFiles } from './read-files.ts';
import { readOriginals } from './read-originals.ts';

/** A compiled corpus, with what it was compiled from. */
export interface CompiledFromDisk extends Compiled {
  files: ReadonlyMap<string, string>;
  originals: Original[];
}

/** Reads the corpus and the originals that are at hand from disk, and compiles them. */
export function compileFromDisk(settings: Settings): CompiledFromDisk {
  const read = readFiles(settings.corpus);
  const { files, originals, problems } = readOriginals(settings, read.files);
  const { strict, isPrivate, base } = settings;
  const compiled = compile({ files, originals, strict, isPrivate, base });
  const all = [...read.problems, ...problems, ...compiled.problems];
  return { ...compiled, files, originals, problems: all };
}
