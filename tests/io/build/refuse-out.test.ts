import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseOut } from '../../../src/io/build/refuse-out.ts';
import { settings } from '../../../src/io/settings/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Whether a site of the corpus `folder/corpus` may go to `out`, a path inside `folder`. */
function isRefused(out: string, files: Record<string, string> = {}): boolean {
  const folder = temporaryFolder({
    'corpus/seeds/a.txt': '',
    'corpus/content/site.yaml': '',
    ...files,
  });
  const read = settings({ CORPUS: join(folder, 'corpus'), ORIGINALS: folder }, [
    '--out',
    join(folder, out),
  ]);
  if (Array.isArray(read)) throw new Error(JSON.stringify(read));
  return refuseOut(read) !== undefined;
}

test.each(['dist', 'corpus/dist', 'deep/er/dist'])('a new folder %s is taken', (out) => {
  expect(isRefused(out)).toBe(false);
});

test.each(['.', 'corpus', 'corpus/seeds', 'corpus/content', 'corpus/content/dist', '..'])(
  '%s is refused',
  (out) => {
    expect(isRefused(out)).toBe(true);
  },
);

test('a folder with anything but a site in it is refused, a site is replaced', () => {
  expect(isRefused('dist', { 'dist/diary.txt': '' })).toBe(true);
  expect(isRefused('dist', { 'dist/404.html': '', 'dist/index.html': '' })).toBe(false);
});

test('a folder inside src is refused', () => {
  const read = settings({ CORPUS: temporaryFolder() }, ['--out', 'src/dist']);
  expect(Array.isArray(read) ? 'problems' : refuseOut(read)?.rule).toBe('settings/value');
});
