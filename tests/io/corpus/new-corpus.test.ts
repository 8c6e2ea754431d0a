import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileFromDisk } from '../../../src/io/corpus/compile-from-disk.ts';
import { newCorpus } from '../../../src/io/corpus/new-corpus.ts';
import { namesSchemas, writeSchemas } from '../../../src/io/corpus/write-schemas.ts';
import { settings } from '../../../src/io/settings/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const HOSTILE = "Le pont: “un essai” # {{title}} $& 'x'";

async function compiled(folder: string) {
  const read = settings({}, ['--corpus', folder, '--strict']);
  if (Array.isArray(read)) throw new Error(JSON.stringify(read));
  return compileFromDisk(read);
}

test.each(['The footbridge', HOSTILE])(
  'a new corpus called %j builds strictly at once, with every kind of thing in it',
  async (title) => {
    const folder = temporaryFolder();
    expect(newCorpus(folder, title)).toMatchObject({ ok: true });
    const { problems, corpus, edition, files } = await compiled(folder);
    expect(problems).toEqual([]);
    expect(corpus.site.title).toBe(title.replace('“', '‘').replace('”', '’'));
    expect([corpus.sources.length, corpus.notes.length, corpus.claims.length]).toEqual([2, 3, 5]);
    expect(edition.checks.map(({ verdict }) => verdict)).toEqual(['adds-up']);
    expect(namesSchemas(files)).toBe(true);
  },
);

test('it refuses a folder that has a corpus, and writes nothing', () => {
  const folder = temporaryFolder({ 'seeds/a.txt': 'The tram.' });
  const made = newCorpus(folder, 'Trams');
  expect(made).toMatchObject({ ok: false, message: expect.stringContaining('seeds/') });
  expect(readdirSync(folder)).toEqual(['seeds']);
});

test('it leaves other files of a folder alone, and refuses to overwrite one', () => {
  const kept = temporaryFolder({ 'package.json': '{}' });
  expect(newCorpus(kept, 'Trams').ok).toBe(true);
  expect(readFileSync(join(kept, 'package.json'), 'utf8')).toBe('{}');
  const taken = temporaryFolder({ 'README.md': 'Mine.' });
  expect(newCorpus(taken, 'Trams')).toMatchObject({ ok: false });
  expect(readFileSync(join(taken, 'README.md'), 'utf8')).toBe('Mine.');
});

test('every schema that a file of the skeleton names is written, and left alone where it did not change', async () => {
  const folder = temporaryFolder();
  newCorpus(folder, 'Trams');
  const { corpus, files } = await compiled(folder);
  expect(writeSchemas(folder, corpus)).toContain('claims');
  expect(writeSchemas(folder, corpus)).toEqual([]);
  for (const [path, text] of files)
    for (const [, name = ''] of text.matchAll(/\$schema=([\w./]+)/g))
      expect(existsSync(join(folder, path, '..', name)), `${path}: ${name}`).toBe(true);
});
