import { expect, test } from 'vitest';
import { searchOf } from '../../../src/io/kept/search-of.ts';
import { searchFiles, searchInput } from '../../../src/search/index/files.ts';
import { scriptsEdition } from '../../search/scripts.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('the thread makes the same files as the search itself, at first and from what it kept', async () => {
  const edition = scriptsEdition(3000);
  const folder = temporaryFolder({});
  const given = { edition, corpus: { entities: [] }, concordance: {} };
  const plain = await searchFiles(searchInput(edition));
  expect(plain.has('search-words.json')).toBe(true);
  for (const _ of ['first', 'again']) {
    const { files, damaged } = await searchOf(given, folder);
    expect(damaged).toBe(0);
    expect([...files.keys()]).toEqual([...plain.keys()]);
    for (const [path, bytes] of files)
      expect(Buffer.from(bytes).equals(plain.get(path) ?? new Uint8Array()), path).toBe(true);
  }
});
