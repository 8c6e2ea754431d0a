import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Builds the site of a corpus as its authors would; with `keeps`, only if there is none. */
export function makeSite(
  corpus: string,
  out: string,
  keeps: boolean,
  say: (line: string) => unknown,
): void {
  if (keeps && existsSync(join(out, 'search-data.json'))) return;
  say(`Building ${basename(out)} …`);
  const env = { ...process.env, CORPUS: corpus, BASE: '/', NODE_ENV: 'production' };
  const run = spawnSync(process.execPath, ['src/io/commands/build.ts', '--out', out], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`The site in ${out} cannot be built: see above.`);
}
