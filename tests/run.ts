import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasChromium } from './e2e/chromium.ts';
import { runVitest } from './run-vitest.ts';
import { buildSite, siteNames } from './site/sites.ts';
import type { Totals } from './totals.ts';
import { line, NONE, sum } from './totals.ts';

// `npm test`: every suite, one after the other, and one line of totals at the end. Names of suites as arguments run only those;
// --full adds the suite `long`, with the whole products of cases. TOTALS names a file for the totals of each suite.

const root = resolve(import.meta.dirname, '..');
const names = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isFull = process.argv.includes('--full') || names.includes('long');
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(process.argv.includes('--full') && { FULL: '1' }),
};

const SUITES: Record<string, () => Totals | string> = {
  lint: () =>
    sum([
      program('biome', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
      program('knip', ['node_modules/knip/bin/knip.js', '--config', '.knip.json']),
    ]),
  types: () =>
    sum([
      program('astro sync', ['node_modules/astro/bin/astro.mjs', 'sync']),
      program('astro check', ['node_modules/astro/bin/astro.mjs', 'check']),
    ]),
  unit: () => runVitest('unit', env),
  build: () => sum(siteNames().map((name) => told(buildSite(name), `build of the site “${name}”`))),
  site: () => runVitest('site', withSites()),
  browser: () => inBrowser('browser'),
  ...(isFull && { long: () => inBrowser('long') }),
};
/** Suites that look at what another one makes. */
const NEEDS: Record<string, string> = { site: 'build', browser: 'build', long: 'build' };

const done: Record<string, Totals> = {};
const idle: string[] = [];
for (const [name, run] of Object.entries(SUITES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n── ${name}`);
  const needed = NEEDS[name];
  const started = performance.now();
  const result = (done[needed ?? ''] ?? NONE).failed > 0 ? `the ${needed} failed.` : run();
  if (typeof result === 'string') idle.push(`${name}: ${result}`);
  else done[name] = result;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    typeof result === 'string' ? `did not run: ${result}` : `${line(result)} (${seconds} s)`,
  );
}

const total = sum(Object.values(done));
if (process.env.TOTALS)
  writeFileSync(process.env.TOTALS, JSON.stringify({ ...total, suites: done }));
console.log('');
for (const reason of idle) console.log(`Not run – ${reason}`);
if (done.site && !process.env.ORIGINALS)
  console.log('Not run – site, mutations of the corpus: ORIGINALS names no folder.');
console.log(line(total));
const isIncomplete = process.env.CI === 'true' && idle.length > 0;
process.exitCode = total.failed > 0 || total.passed === 0 || isIncomplete ? 1 : 0;

function inBrowser(project: 'browser' | 'long'): Totals | string {
  const products = project === 'long' ? { PRODUCTS: 'all' } : {};
  if (hasChromium()) return runVitest(project, { ...withSites(), ...products });
  return 'there is no browser. Set CHROMIUM, or install chromium.';
}

/** The sites are built once for all suites; a suite that runs alone builds them itself. */
function withSites(): NodeJS.ProcessEnv {
  return { ...env, TEST_SITES: done.build ? 'built' : '' };
}

/** Runs a program of node_modules and counts it as one test. */
function program(name: string, words: string[]): Totals {
  const run = spawnSync(process.execPath, words, { cwd: root, env, stdio: 'inherit' });
  return told(run.status === 0, name);
}

function told(isGood: boolean, name: string): Totals {
  if (!isGood) console.log(`failed: ${name}`);
  return isGood ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}
