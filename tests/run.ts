import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { hasChromium } from './e2e/chromium.ts';
import { buildSite, siteNames } from './site/sites.ts';

// `npm test`: every suite, one after the other, and one line of totals at the end. Names of suites as arguments run only those;
// --full adds what takes too long for every day. TOTALS names a file for the totals of each suite.

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const root = resolve(import.meta.dirname, '..');
const NONE: Totals = { passed: 0, failed: 0, skipped: 0 };
const names = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ...(process.argv.includes('--full') ? { FULL: '1' } : {}),
};

const SUITES: Record<string, () => Totals | string> = {
  lint: () => program('biome', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
  types: () =>
    sum([
      program('astro sync', ['node_modules/astro/bin/astro.mjs', 'sync']),
      program('astro check', ['node_modules/astro/bin/astro.mjs', 'check']),
    ]),
  unit: () => vitest('tests/vitest.config.ts'),
  build: () => sum(siteNames().map((name) => told(buildSite(name), `build of the site “${name}”`))),
  site: () => vitest('tests/site/vitest.config.ts', { TEST_SITES: 'built' }),
  browser: () =>
    hasChromium()
      ? vitest('tests/e2e/vitest.config.ts', { TEST_SITES: 'built' })
      : 'there is no browser. Set CHROMIUM, or install chromium.',
};
/** Suites that look at what another one makes. */
const NEEDS: Record<string, string> = { site: 'build', browser: 'build' };

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
console.log(line(total));
const isIncomplete = process.env.CI === 'true' && idle.length > 0;
process.exitCode = total.failed > 0 || total.passed === 0 || isIncomplete ? 1 : 0;

/** Runs a program of node_modules and counts it as one test. */
function program(name: string, words: string[]): Totals {
  const run = spawnSync(process.execPath, words, { cwd: root, env, stdio: 'inherit' });
  return told(run.status === 0, name);
}

function told(isGood: boolean, name: string): Totals {
  if (!isGood) console.log(`failed: ${name}`);
  return isGood ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

const Report = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Runs Vitest and counts its tests. A file that could not even be loaded is one failure, and so is a run that failed without any. */
function vitest(config: string, more: Record<string, string> = {}): Totals {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  const file = join(folder, 'report.json');
  const words = ['node_modules/vitest/vitest.mjs', 'run', '--config', config];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const run = spawnSync(process.execPath, [...words, ...reporters], {
    cwd: root,
    env: { ...env, ...more },
    stdio: 'inherit',
  });
  try {
    const report = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    const failed = report.numFailedTests + broken;
    return {
      passed: report.numPassedTests,
      failed: failed === 0 && run.status !== 0 ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { ...NONE, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sum(all: Totals[]): Totals {
  return all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
    }),
    NONE,
  );
}

function line({ passed, failed, skipped }: Totals): string {
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${rest}`;
}
