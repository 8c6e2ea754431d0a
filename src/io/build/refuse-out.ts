import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Problem } from '../../corpus/problem.ts';
import { problem } from '../../corpus/problem.ts';
import type { Settings } from '../settings/settings.ts';

/** A build replaces its folder whole. So one that holds the project, the corpus or anything that is no site of ours is refused. */
export function refuseOut({ out, root, corpus, originals }: Settings): Problem | undefined {
  const refuse = (message: string) =>
    problem(
      'settings/value',
      { file: 'command line', line: 0, column: 0 },
      `The site cannot go to ${out}: ${message}`,
      'Name a new or an empty folder with --out.',
    );
  const texts = ['seeds', 'content'].map((name) => join(corpus, name));
  const code = ['src', 'tests', 'public', 'node_modules'].map((name) => join(root, name));
  if ([root, corpus, originals, ...texts, ...code].some((one) => one && isWithin(one, out)))
    return refuse('what it holds would be lost.');
  if ([...texts, ...code].some((one) => isWithin(out, one)))
    return refuse('it lies among the files that it is made from.');
  const isFree = !existsSync(out) || readdirSync(out).length === 0;
  return isFree || existsSync(join(out, '404.html'))
    ? undefined
    : refuse('there is something else in it.');
}

/** Whether `path` is `folder` or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
