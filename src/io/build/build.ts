import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../corpus/problem.ts';
import { counted } from '../../edition/phrases.ts';
import { type CompiledFromDisk, compileFromDisk } from '../corpus/compile-from-disk.ts';
import { FROZEN, freeze } from '../corpus/frozen.ts';
import { homeOf } from '../corpus/read-files.ts';
import type { Settings } from '../settings/settings.ts';
import type { Say } from '../terminal/say.ts';
import { astroConfig } from './astro-config.ts';
import { generatedFolder } from './generated.ts';
import { moveFolder } from './move-folder.ts';
import { refuseOut } from './refuse-out.ts';
import type { SiteSize } from './site-size.ts';
import { siteSize } from './site-size.ts';
import { heal, swap, workFolders } from './swap.ts';
import { waitForLock } from './wait-for-lock.ts';

/** What became of a build. With problems nothing was touched. */
export type Built =
  | { status: 'built'; compiled: CompiledFromDisk; size: SiteSize; seconds: number }
  | { status: 'problems'; problems: Problem[] };

/** So many notices are told one by one. */
const MOST_NOTICES = 20;

/** Builds the site: mends what a killed build left, checks the corpus, lets Astro make the pages elsewhere, and swaps the sites. */
export async function buildSite(settings: Settings, say: Say): Promise<Built> {
  const refused = refuseOut(settings);
  if (refused) return { status: 'problems', problems: [refused] };
  const lock = await waitForLock(settings.out, say);
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
  const compiled = await compileFromDisk(settings);
  for (const notice of compiled.notices.slice(0, MOST_NOTICES)) say.step(notice);
  if (compiled.notices.length > MOST_NOTICES)
    say.step(
      `… and ${compiled.notices.length - MOST_NOTICES} more; data/build.json lists every file.`,
    );
  if (compiled.problems.length > 0) return { status: 'problems', problems: compiled.problems };

  const { sources, passages } = compiled.edition.summary;
  say.step(
    `Read ${counted(sources, 'source')} with ${counted(passages, 'passage')}. Building pages …`,
  );
  await buildPages(settings, compiled, say);
  if (!freeze(homeOf(settings.corpus), compiled.conversions))
    say.step(`What was read cannot be kept in ${FROZEN}/: an upgrade may move addresses.`);
  swap(settings.out);
  return {
    status: 'built',
    compiled,
    size: siteSize(settings.out),
    seconds: (performance.now() - started) / 1000,
  };
}

/** Lets Astro write where nobody looks yet. */
async function buildPages(settings: Settings, compiled: CompiledFromDisk, say: Say): Promise<void> {
  const started = performance.now();
  const still = setInterval(() => {
    say.step(`  still building, ${Math.round((performance.now() - started) / 1000)} s`);
  }, 15_000);
  try {
    const astro = await import('astro');
    // Inside the project: Astro would share one scratch folder among all builds that go elsewhere.
    const made = join(generatedFolder(settings), 'site');
    rmSync(made, { recursive: true, force: true });
    await astro.build({
      ...astroConfig(settings, compiled),
      configFile: false,
      outDir: made,
      logLevel: 'warn',
    });
    moveFolder(made, workFolders(settings.out).next);
  } finally {
    clearInterval(still);
  }
}
