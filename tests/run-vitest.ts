import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Totals } from './totals.ts';
import { NONE } from './totals.ts';

const root = resolve(import.meta.dirname, '..');

const Report = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Runs a project of `vitest.config.ts` and counts its tests. A file that could not even be loaded is one failure, and so is a run that failed without any. */
export function runVitest(project: string, env: NodeJS.ProcessEnv): Totals {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  const file = join(folder, 'report.json');
  const config = ['--config', 'tests/vitest.config.ts', '--project', project];
  const words = ['node_modules/vitest/vitest.mjs', 'run', ...config];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const run = spawnSync(process.execPath, [...words, ...reporters], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  try {
    if (!existsSync(file)) return { ...NONE, failed: 1 };
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
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
