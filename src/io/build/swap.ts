import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Where a site is made before it takes its place: `.dist-work/` beside `dist`, so that renames stay on one disk.
 * `next` is the site in the making, `last` the one that is being replaced.
 */
export function workFolders(out: string): { work: string; next: string; last: string } {
  const work = join(dirname(out), `.${basename(out)}-work`);
  return { work, next: join(work, 'next'), last: join(work, 'last') };
}

/**
 * Puts the finished site in the place of the one before, by two renames. After a kill at any moment `heal` finds the one or
 * the other whole. `rename` is told each step, so that a test can stop between them.
 */
export function swap(out: string, rename: typeof renameSync = renameSync): void {
  const { work, next, last } = workFolders(out);
  mkdirSync(dirname(out), { recursive: true });
  if (existsSync(out)) rename(out, last);
  rename(next, out);
  rmSync(work, { recursive: true, force: true });
}

/** Mends what a build that was killed left behind: the previous site comes back, a half-made one goes. True if there was anything. */
export function heal(out: string): boolean {
  const { work, last } = workFolders(out);
  if (!existsSync(work)) return false;
  if (!existsSync(out) && existsSync(last)) renameSync(last, out);
  rmSync(work, { recursive: true, force: true });
  return true;
}
