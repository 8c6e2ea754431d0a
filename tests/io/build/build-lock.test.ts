import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
