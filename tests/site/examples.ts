import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Where an example site lies: an Astro project in `tests/fixtures`. */
export function exampleFolder(name: string): string {
  return join(root, 'tests/fixtures', name);
}

/** Builds an example site as its owner would, with `astro build`; returns what it said where that failed. */
export function buildExample(name: string, folder = exampleFolder(name)): string {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  // Vitest's own variables would be taken for Vite's: PROD, BASE_URL.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const run = spawnSync(process.execPath, [astro, 'build'], { cwd: folder, env, encoding: 'utf8' });
  return run.status === 0 ? '' : run.stdout + run.stderr;
}
