import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const fixtures = join(root, 'tests/fixtures');

/**
 * The sites that the tests look at: the corpus at / and under a path, built once more to compare; another corpus,
 * on another subject, with old addresses; and a folder of mere texts.
 */
export const SITES = {
  root: { corpus: root, base: '/' },
  nested: { corpus: root, base: '/a/b/' },
  again: { corpus: root, base: '/' },
  tramline: { corpus: join(fixtures, 'tramline'), base: '/' },
  texts: { corpus: join(fixtures, 'texts'), base: '/' },
} as const;
/** The origin that every one of them is built for. */
export const ORIGIN = 'https://example.org';
export type SiteName = keyof typeof SITES;

/** Where the site of that name is built. */
export function folderOf(name: SiteName): string {
  return join(root, '.dist-test', name);
}

export function siteNames(): SiteName[] {
  const names: SiteName[] = ['root', 'nested', 'again', 'tramline', 'texts'];
  return names;
}

/** Builds one site as its authors would, with `npm run build`; true if it succeeded. Strict where originals are at hand. */
export function buildSite(name: SiteName): boolean {
  const { corpus, base } = SITES[name];
  const originals = corpus === root ? (process.env.ORIGINALS ?? '') : '';
  const env = {
    ...process.env,
    SITE: ORIGIN,
    BASE: base,
    CORPUS: corpus,
    ORIGINALS: originals,
    STRICT: String(originals !== ''),
    NODE_ENV: 'production',
  };
  const flags = ['src/io/commands/build.ts', '--out', folderOf(name)];
  const run = spawnSync(process.execPath, flags, { cwd: root, env, stdio: 'inherit' });
  return run.status === 0;
}

/** Builds every site, unless `npm test` has done so already. */
export function buildSites(): void {
  if (process.env.TEST_SITES === 'built') return;
  for (const name of siteNames())
    if (!buildSite(name)) throw new Error(`The site “${name}” cannot be built: see above.`);
}
