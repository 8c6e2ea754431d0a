import { basename, resolve } from 'node:path';
import type { Compiled } from '../../compile/compile.ts';
import { compile } from '../../compile/compile.ts';
import type { Original } from '../../corpus/corpus.ts';
import type { FoundFile } from '../../corpus/found-file.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { Source } from '../../corpus/source.ts';
import { causesOnly } from '../../rules/causes.ts';
import type { Settings } from '../settings/settings.ts';
import type { Conversion } from './frozen.ts';
import type { Pictures } from './pictures.ts';
import { readFolder } from './read-folder.ts';
import { readOriginals } from './read-originals.ts';
import { themeProblems } from './theme-problems.ts';

/** A compiled corpus, with what it was compiled from. */
export interface CompiledFromDisk extends Compiled {
  files: ReadonlyMap<string, string>;
  originals: Original[];
  /** Every file of the corpus's folder and what became of it. */
  found: FoundFile[];
  /** Files that could not be read, which stop nothing without --strict. */
  refused: Problem[];
  /** What to say that stops nothing. */
  notices: string[];
  pictures: Pictures;
  /** What is read today of files that are converted. */
  conversions: Conversion[];
}

/** Reads the corpus and the originals that are at hand from disk, and compiles them. */
export async function compileFromDisk(settings: Settings): Promise<CompiledFromDisk> {
  const { strict, isPrivate, base, out, said, extensions } = settings;
  const read = await readFolder(settings.corpus, {
    strict,
    leaveOut: [out],
    own: extensions.flatMap(({ readers }) => readers),
    ...(said && { said: said.values }),
  });
  const { files, originals, problems } = readOriginals(settings, read.files);
  const compiled = compile({
    files,
    converted: read.converted,
    ...(said && { said }),
    pictureOf: read.pictures.of,
    folder: basename(resolve(settings.corpus)).replace(/(?<=.)\.\w+$/, ''),
    originals,
    strict,
    isPrivate,
    base,
    extensions,
  });
  const all = causesOnly([
    ...read.problems,
    ...problems,
    ...compiled.problems,
    ...themeProblems(settings.corpus, compiled.corpus),
  ]);
  const found = read.found.map((one) =>
    withPicture(withKeys(one, files, compiled.corpus.sources, all), read.pictures),
  );
  return {
    ...compiled,
    files,
    originals,
    found,
    refused: read.refused,
    notices: read.notices,
    problems: all,
    pictures: read.pictures,
    conversions: read.conversions,
  };
}

/** A picture that a text shows is part of the corpus; one that cannot be shown says why. */
function withPicture(found: FoundFile, { named }: Pictures): FoundFile {
  if (!named.has(found.path)) return found;
  const why = named.get(found.path);
  return why === undefined
    ? { ...found, as: 'part', format: 'picture', why: '' }
    : { ...found, as: 'refused', format: 'picture', why };
}

/** A file with the keys of its sources; one whose text turned out to be an original, or that has problems, is none. */
function withKeys(
  found: FoundFile,
  files: ReadonlyMap<string, string>,
  sources: readonly Source[],
  problems: readonly Problem[],
): FoundFile {
  if (found.as !== 'source') return found;
  const keys = sources.filter(({ file }) => file === found.path).map(({ record }) => record.key);
  if (keys.length > 0) return { ...found, keys };
  const why = problems.find(({ file }) => file === found.path)?.message;
  if (why !== undefined) return { ...found, as: 'refused', why };
  const isOriginal = /^(?:text|markdown)$/.test(found.format) && !files.has(found.path);
  return {
    ...found,
    as: 'ignored',
    why: isOriginal ? 'the original of a source is never published' : 'no text',
  };
}
