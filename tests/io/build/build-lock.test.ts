import { spawn } from 'node:child_process';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { takeLock } from '../../../src/io/build/build-lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const alive = () => true;
const dead = () => false;

test('the second build finds the lock taken, and by whom', () => {
  const path = join(temporaryFolder(), 'build.lock');
  expect(takeLock(path, 41, alive).status).toBe('held');
  expect(takeLock(path, 42, alive)).toEqual({ status: 'busy', by: 41 });
});

test('a released lock is free again', () => {
  const path = join(temporaryFolder(), 'deep/build.lock');
  const lock = takeLock(path, 41, alive);
  if (lock.status === 'held') lock.release();
  expect(existsSync(path)).toBe(false);
  expect(takeLock(path, 42, alive).status).toBe('held');
});

test('a lock left by a process that is gone is cleared', () => {
  const path = join(temporaryFolder({ 'build.lock': '41' }), 'build.lock');
  expect(takeLock(path, 42, dead).status).toBe('held');
});

test('a lock without a number is waited for while it is new, and cleared when it is old', () => {
  const path = join(temporaryFolder(), 'build.lock');
  writeFileSync(path, '');
  expect(takeLock(path, 42)).toEqual({ status: 'busy', by: 0 });
  utimesSync(path, 0, 0);
  expect(takeLock(path, 42).status).toBe('held');
});

test('this process is alive, and no process has the number 2^30', () => {
  const folder = temporaryFolder({ mine: String(process.ppid), theirs: String(2 ** 30) });
  expect(takeLock(join(folder, 'mine')).status).toBe('busy');
  expect(takeLock(join(folder, 'theirs')).status).toBe('held');
});

/** Takes the lock when the file `go` appears, says so by a file of its own, and ends without releasing it. */
const RACER = (module: string, folder: string) => `
import { existsSync, writeFileSync } from 'node:fs';
import { takeLock } from ${JSON.stringify(module)};
writeFileSync(${JSON.stringify(folder)} + '/ready-' + process.pid, '');
while (!existsSync(${JSON.stringify(`${folder}/go`)}));
for (let round = 0; round < 20; round += 1) {
  const lock = takeLock(${JSON.stringify(`${folder}/build.lock`)});
  if (lock.status === 'held') { writeFileSync(${JSON.stringify(folder)} + '/held-' + process.pid, ''); break; }
}
const end = Date.now() + 300;
while (Date.now() < end);
`;

test('of four processes at a lock that a dead one left, one gets it', async () => {
  const module = pathToFileURL(
    join(import.meta.dirname, '../../../src/io/build/build-lock.ts'),
  ).href;
  for (let round = 0; round < 5; round += 1) {
    const folder = temporaryFolder({ 'build.lock': String(2 ** 30) });
    const racers = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', RACER(module, folder)], {
        stdio: 'inherit',
      }),
    );
    const ends = racers.map((racer) => new Promise((done) => racer.once('exit', done)));
    const named = (start: string) => readdirSync(folder).filter((name) => name.startsWith(start));
    while (named('ready-').length < 4) await new Promise((done) => setTimeout(done, 10));
    writeFileSync(join(folder, 'go'), '');
    await Promise.all(ends);
    expect(named('held-')).toHaveLength(1);
  }
});

test('a guard that a killed process left does not hold the lock for ever', () => {
  const folder = temporaryFolder({ 'build.lock': '41', 'build.lock.clearing': '43' });
  const path = join(folder, 'build.lock');
  expect(takeLock(path, 42, dead).status).toBe('busy');
  utimesSync(`${path}.clearing`, 0, 0);
  expect(takeLock(path, 42, dead).status).toBe('busy');
  expect(takeLock(path, 42, dead).status).toBe('held');
});
