import { join, resolve } from 'node:path';
import { type Compiled, compile } from '../src/compile/compile.ts';
import { readFiles } from '../src/io/corpus/read-files.ts';

/** The folder of a corpus that was written for the tests. */
export function fixture(name: 'ferry' | 'tramline' | 'texts' | 'shapes'): string {
  return resolve(import.meta.dirname, './fixtures', name);
}

/** Such a corpus, compiled; it has no problems. */
export function compiled(name: 'ferry' | 'tramline' | 'texts' | 'shapes', base = '/'): Compiled {
  const { files } = readFiles(join(fixture(name)));
  const made = compile({ files, originals: [], strict: true, isPrivate: false, base });
  if (made.problems.length > 0) throw new Error(JSON.stringify(made.problems, null, 1));
  return made;
}
