import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Edition } from '../model/edition.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import { takeLock } from './build-lock.ts';
import { compileFromDisk } from './compile-from-disk.ts';
import { refuseOut } from './refuse-out.ts';
import type { Say } from './say.ts';
import type { Settings } from './settings.ts';
import type { SiteSize } from './site-size.ts';
import { siteSize } from './site-size.ts';
import { heal, swap, workFolders } from './swap.ts';

/** What became of a build. With problems nothing was touched. */
export type Built =
  | { status: 'built'; edition: Edition; size: SiteSize; seconds: number }
  | { status: 'problems'; problems: Problem[] };

/** Builds the site: mends what a killed build left, checks the corpus, lets Astro make the pages elsewhere, and swaps the sites. */
export async function buildSite(settings: Settings, say: Say): Promise<Built> {
  const refused = refuseOut(settings);
  if (refused) return { status: 'problems', problems: [refused] };
  const lock = await lockFor(settings.out, say);
  if ('problem' in lock) return { status: 'problems', problems: [lock.problem] };
  try {
    return await build(settings, say);
  } finally {
    heal(settings.out);
    lock.release();
  }
}

async function build(settings: Settings, say: Say): Promise<Built> {
  const started = performance.now();
  if (heal(settings.out)) say.step('Mended what a build that was stopped had left.');
  const compiled = compileFromDisk(settings);
  if (compiled.problems.length > 0) return { status: 'problems', problems: compiled.problems };

  const { sources, passages } = compiled.edition.summary;
  say.step(`Read ${sources} sources with ${passages} passages. Building pages …`);
  await buildPages(settings, say);
  swap(settings.out);
  return {
    status: 'built',
    edition: compiled.edition,
    size: siteSize(settings.out),
    seconds: (performance.now() - started) / 1000,
  };
}

/** Astro reads the settings from the environment, in `astro.config.mjs`: `runCommand` has put them there. It writes where nobody looks yet. */
async function buildPages(settings: Settings, say: Say): Promise<void> {
  const started = performance.now();
  const still = setInterval(() => {
    say.step(`  still building, ${Math.round((performance.now() - started) / 1000)} s`);
  }, 15_000);
  try {
    const astro = await import('astro');
    const { next } = workFolders(settings.out);
    await astro.build({ root: settings.root, outDir: next, logLevel: 'warn' });
  } finally {
    clearInterval(still);
  }
}

/** Two builds into one folder take turns: the second waits for the first, ten minutes at most. */
async function lockFor(
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
  const place = { file: path, line: 0, column: 0 };
  return {
    problem: problem(
      'build/busy',
      place,
      'Another build has held this lock for ten minutes.',
      'If none is running, delete the file.',
    ),
  };
}
