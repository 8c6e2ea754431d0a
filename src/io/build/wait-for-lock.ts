import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '../../corpus/problem.ts';
import { problem } from '../../corpus/problem.ts';
import type { Say } from '../terminal/say.ts';
import { takeLock } from './build-lock.ts';

/** Two builds into one folder take turns: the second waits for the first, ten minutes at most. */
export async function waitForLock(
  out: string,
  say: Say,
): Promise<{ release: () => void } | { problem: Problem }> {
  const name = createHash('sha256').update(out).digest('hex').slice(0, 16);
  const path = join(tmpdir(), `variorum-${name}.lock`);
  for (let tries = 0; tries < 3000; tries += 1) {
    const lock = takeLock(path);
    if (lock.status === 'held') return lock;
    if (tries === 0)
      say.step(`Another build of ${out} is running (process ${lock.by}). Waiting for it …`);
    await wait(200);
  }
  return { problem: busy(path) };
}

/** What to tell of a lock that nobody gives back. */
export function busy(path: string): Problem {
  return problem(
    'build/busy',
    { file: path, line: 0, column: 0 },
    'Another build has held this lock for ten minutes.',
    'If none is running, delete the file.',
  );
}
