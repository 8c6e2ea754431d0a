import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Age at which a guard counts as left behind, in milliseconds. */
const GUARD_MS = 10_000;

/** What became of the wish to build alone. `by` is the process that builds now. */
export type BuildLock = { status: 'held'; release: () => void } | { status: 'busy'; by: number };

/**
 * Takes the lock `path`, a file that holds the number of the process that builds. One left by a process that is gone is cleared.
 * `isAlive` and `pid` are this machine's unless a test says otherwise.
 */
export function takeLock(path: string, pid = process.pid, isAlive = isRunning): BuildLock {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    if (written(path, pid)) return { status: 'held', release: () => rmSync(path, { force: true }) };
    const by = holder(path);
    if (by === 'none') continue;
    if (by === 'new' || (by !== pid && isAlive(by)))
      return { status: 'busy', by: by === 'new' ? 0 : by };
    if (!clearStale(path, by, pid)) return { status: 'busy', by };
  }
}

/**
 * Removes the lock if it is still the one that process `stale` left. Only one process clears at a time, under a guard file:
 * else the slower of two would remove the lock that the faster has just taken. False while another clears.
 */
function clearStale(path: string, stale: number, pid: number): boolean {
  const guard = `${path}.clearing`;
  if (!written(guard, pid)) {
    // Clearing takes a moment: a guard that has stood for long was left by a process that was killed in it.
    const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > GUARD_MS) rmSync(guard, { force: true });
    return false;
  }
  if (holder(path) === stale) rmSync(path, { force: true });
  rmSync(guard, { force: true });
  return true;
}

function written(path: string, pid: number): boolean {
  try {
    writeFileSync(path, String(pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** The process in the lock. `'new'`: it was made a moment ago and its number is not in yet. An old one without a number counts as process 0. */
function holder(path: string): number | 'new' | 'none' {
  try {
    const by = Number(readFileSync(path, 'utf8'));
    if (Number.isInteger(by) && by > 0) return by;
    return Date.now() - statSync(path).mtimeMs < 5000 ? 'new' : 0;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'none';
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
