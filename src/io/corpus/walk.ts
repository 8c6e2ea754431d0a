import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type Problem, problem } from '../../corpus/problem.ts';
import { FROZEN } from './frozen.ts';

/** A file or folder as it was met: to be read, or not and why. */
export type Walked =
  | { is: 'file'; path: string }
  | { is: 'left'; path: string; why: string }
  | { is: 'wrong'; path: string; problem: Problem };

const MOST_FILES = 20_000;

/**
 * The files of a folder of the corpus and of those below it, sorted by path; `leaveOut` are absolute paths of folders that are not its own,
 * such as that of the built site. Links are followed only inside the corpus.
 */
export function walk(corpus: string, folder: string, leaveOut: readonly string[] = []): Walked[] {
  const met: Walked[] = [];
  const look = (path: string): void => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const full = join(corpus, path);
    const away = outside(corpus, path);
    if (away) met.push({ is: 'wrong', path, problem: away });
    // What builds keep of conversions: the site is the same whether it is there or not.
    else if (path === FROZEN) return;
    else if (name.startsWith('.'))
      met.push({ is: 'left', path, why: 'its name begins with a dot' });
    else if (!isFolder(full)) met.push({ is: 'file', path });
    else if (name === 'node_modules') met.push({ is: 'left', path, why: 'packages of Node' });
    // Publishers' texts are no part of the corpus, and the site is the same whether they are at hand or not.
    else if (path === 'seeds/originals') return;
    else if (leaveOut.some((one) => resolve(one) === resolve(full)))
      met.push({ is: 'left', path, why: 'the built site' });
    else open(path);
  };
  const open = (path: string): void => {
    for (const name of readdirSync(join(corpus, path)).sort()) {
      if (met.length >= MOST_FILES) return;
      look(path === '' ? name : `${path}/${name}`);
    }
  };
  if (folder === '' || existsSync(join(corpus, folder))) {
    const away = folder === '' ? undefined : outside(corpus, folder);
    if (away) met.push({ is: 'wrong', path: folder, problem: away });
    else open(folder);
  }
  if (met.length >= MOST_FILES) {
    const last = met.at(-1)?.path ?? folder;
    met.push({
      is: 'left',
      path: `${last} …`,
      why: `at most ${MOST_FILES.toLocaleString('en')} files are read`,
    });
  }
  return met.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A link is followed only to a place inside the corpus, and a folder not into one that holds it: that would never end. */
export function outside(corpus: string, path: string): Problem | undefined {
  const place = { file: path, line: 1, column: 1 };
  const lead = 'Put the file itself there, or take the link away.';
  const full = join(corpus, path);
  if (!existsSync(full)) return problem('file/outside', place, 'This link leads nowhere.', lead);
  const home = realpathSync(corpus);
  const real = realpathSync(full);
  if (!real.startsWith(home.endsWith(sep) ? home : home + sep))
    return problem('file/outside', place, 'This link leads out of the corpus.', lead);
  const above = path.split('/').map((_, i, parts) => join(corpus, ...parts.slice(0, i)));
  const circles = isFolder(full) && above.some((folder) => realpathSync(folder) === real);
  return circles
    ? problem('file/outside', place, 'This link leads to a folder that it lies in.', lead)
    : undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
