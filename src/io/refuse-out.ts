import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import type { Settings } from './settings.ts';

/** A build replaces its folder whole. So one that holds the project, the corpus or anything that is no site of ours is refused. */
export function refuseOut({ out, root, corpus, originals }: Settings): Problem | undefined {
  const refuse = (message: string) =>
    problem(
      'settings/value',
      { file: 'command line', line: 0, column: 0 },
      `The site cannot go to ${out}: ${message}`,
      'Name a new or empty folder with --out.',
    );
  const precious = [
    root,
    join(root, 'src'),
    join(root, 'tests'),
    join(root, 'public'),
    corpus,
    join(corpus, 'seeds'),
    join(corpus, 'content'),
    originals,
  ];
  if (precious.some((folder) => folder && isWithin(folder, out)))
    return refuse('what it holds would be lost.');
  if (
    precious
      .slice(1, 4)
      .concat(precious.slice(5))
      .some((folder) => folder && isWithin(out, folder))
  )
    return refuse('it lies among the files that it is made from.');
  const isSite =
    !existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, '404.html'));
  return isSite ? undefined : refuse('there is something else in it.');
}

/** Whether `path` is `folder` or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[a-z]:/i.test(way));
}
