import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../../corpus/problem.ts';
import { problem } from '../../corpus/problem.ts';
import { readText } from './read-text.ts';

const LOCKS = ['seeds/verified.lock', 'seeds/addresses.lock', 'seeds/concordance.json'];
const SEED = /\.(?:md|txt)$/;

/**
 * Reads the texts of a corpus: path inside it, with forward slashes → text with LF and without BOM.
 * Seeds lie in `seeds/`, or in the folder itself where it has none. What cannot be read is left out and told.
 */
export function readFiles(corpus: string): { files: Map<string, string>; problems: Problem[] } {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const seedFolder = existsSync(join(corpus, 'seeds')) ? 'seeds' : '';
  const paths = [
    ...list(corpus, seedFolder, problems).filter((path) => SEED.test(path)),
    ...LOCKS.filter((path) => existsSync(join(corpus, path))),
    ...tree(corpus, 'content', problems),
  ];
  for (const path of paths.sort()) {
    const away = outside(corpus, path);
    const read = away ? { ok: false as const, problem: away } : readText(join(corpus, path), path);
    if (read.ok) files.set(path, read.text);
    else problems.push(read.problem);
  }
  return { files, problems };
}

/** Names of the files right in a folder of the corpus, hidden ones left out, as paths inside the corpus. */
export function list(corpus: string, folder: string, problems: Problem[]): string[] {
  return entries(corpus, folder, problems).filter((path) => !isFolder(join(corpus, path)));
}

function tree(corpus: string, folder: string, problems: Problem[]): string[] {
  return entries(corpus, folder, problems).flatMap((path) =>
    isFolder(join(corpus, path)) ? tree(corpus, path, problems) : [path],
  );
}

function entries(corpus: string, folder: string, problems: Problem[]): string[] {
  if (!existsSync(join(corpus, folder))) return [];
  const away = folder === '' ? undefined : outside(corpus, folder);
  if (away) {
    problems.push(away);
    return [];
  }
  const names = readdirSync(join(corpus, folder)).filter((name) => !name.startsWith('.'));
  return names.map((name) => (folder === '' ? name : `${folder}/${name}`)).sort();
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
