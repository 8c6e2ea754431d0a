import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { copyPages } from '../../../src/io/integration/copy-pages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const plain = { moduleName: 'virtual:variorum/a', components: {}, layout: undefined };
const ours = resolve(import.meta.dirname, '../../../src');

function copied(how: Partial<Parameters<typeof copyPages>[1]> = {}) {
  const to = temporaryFolder();
  copyPages(to, { ...plain, ...how });
  const read = (file: string) => readFileSync(join(to, file), 'utf8');
  return { to, read };
}

test('each copy imports its own edition, and code from us', () => {
  const { read } = copied();
  const page = read('pages/index.astro');
  expect(page).toContain("from 'virtual:variorum/a'");
  expect(page).toContain(`from '${ours}/corpus/address.ts'`);
  expect(page).toContain("from '../components/Document.astro'");
});

test('every import of every copy leads to a file', () => {
  const { to } = copied({ layout: '/layout.astro' });
  const lost = globSync('**/*.astro', { cwd: to }).flatMap((file) =>
    [...readFileSync(join(to, file), 'utf8').matchAll(/(?:from|import)\s*'([./][^']+)'/g)]
      .map(([, name = '']) => resolve(join(to, file, '..'), name))
      .filter((path) => path !== '/layout.astro' && !existsSync(path))
      .map((path) => `${file}: ${path}`),
  );
  expect(lost).toEqual([]);
});

test('a component is replaced wherever it is used', () => {
  const { read } = copied({ components: { Note: '/own/Note.astro' } });
  expect(read('components/Document.astro')).toContain("import Note from '/own/Note.astro'");
});

test('with a layout, pages stand inside of it and the styles are copied', () => {
  const { to, read } = copied({ layout: '/own/Town.astro' });
  expect(read('pages/sources/[key].astro')).toContain("from '../../layouts/Inside.astro'");
  expect(read('layouts/Inside.astro')).toContain("import Layout from '/own/Town.astro'");
  expect(readFileSync(join(to, 'styles/base.css'), 'utf8')).toContain('.variorum h1');
});

test('a component that nobody knows is told with the nearest one', () => {
  expect(() => copied({ components: { Pasage: '/x.astro' } })).toThrow('Did you mean Passage?');
});
