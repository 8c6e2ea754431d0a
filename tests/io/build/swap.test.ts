import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heal, swap, workFolders } from '../../../src/io/build/swap.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A built site `old` (if any) and a finished `new` one that waits. */
function sites({ hasOld = true } = {}) {
  const folder = temporaryFolder(
    hasOld ? { 'dist/index.html': 'old', 'dist/only-old.html': '' } : {},
  );
  const out = join(folder, 'dist');
  const { work, next } = workFolders(out);
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, 'index.html'), 'new');
  const page = () => (existsSync(out) ? readFileSync(join(out, 'index.html'), 'utf8') : 'no site');
  return { out, work, page };
}

/** A rename that dies right before or right after the n-th call. */
function killedAt(n: number, when: 'before' | 'after'): typeof renameSync {
  let calls = 0;
  return (from, to) => {
    calls += 1;
    if (calls === n && when === 'before') throw new Error('killed');
    renameSync(from, to);
    if (calls === n) throw new Error('killed');
  };
}

test('puts the new site in the place of the old one and leaves nothing else', () => {
  const { out, work, page } = sites();
  swap(out);
  expect(page()).toBe('new');
  expect(existsSync(join(out, 'only-old.html'))).toBe(false);
  expect(existsSync(work)).toBe(false);
});

test('puts the first site where none was', () => {
  const { out, page } = sites({ hasOld: false });
  swap(out);
  expect(page()).toBe('new');
});

test('works beside the site, hidden, and apart for two sites', () => {
  expect(workFolders('/x/dist').work).toBe(join('/x', '.dist-work'));
  expect(workFolders('/x/dist-private').work).toBe(join('/x', '.dist-private-work'));
});

test.each([
  [1, 'before', 'old'],
  [1, 'after', 'old'],
  [2, 'before', 'old'],
  [2, 'after', 'new'],
] as const)('a kill %i %s a rename leaves a whole site after healing: %s', (n, when, expected) => {
  const { out, work, page } = sites();
  expect(() => swap(out, killedAt(n, when))).toThrow('killed');
  expect(heal(out)).toBe(true);
  expect(page()).toBe(expected);
  expect(existsSync(work)).toBe(false);
});

test('a kill while the next site is being made leaves the old one alone', () => {
  const { out, page } = sites();
  heal(out);
  expect(page()).toBe('old');
});

test('healing twice, or with nothing to heal, changes nothing', () => {
  const { out, page } = sites();
  heal(out);
  expect(heal(out)).toBe(false);
  expect(page()).toBe('old');
});
