import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { searchFiles, searchInput } from '../../../src/search/index/files.ts';
import { pagefindFiles } from '../../../src/search/index/pagefind.ts';
import { records } from '../../../src/search/index/records.ts';
import { editionOf, TRAMLINE } from '../editions.ts';

const { edition } = editionOf(TRAMLINE);
const hashes = (files: Map<string, Uint8Array>) =>
  [...files].map(([path, bytes]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`);

test('makes the same bytes in the same order twice', async () => {
  expect(hashes(await searchFiles(searchInput(edition)))).toEqual(
    hashes(await searchFiles(searchInput(edition))),
  );
}, 60_000);

test('ships the engine and the index, and no interface but ours', async () => {
  const paths = [
    ...(await pagefindFiles(records(edition), { language: 'en', sources: [] })).files.keys(),
  ];
  expect(paths).toContain('pagefind.js');
  expect(paths).toContain('pagefind-entry.json');
  expect(paths.filter((path) => /ui|highlight/.test(path))).toEqual([]);
}, 60_000);

test('makes an index of nothing', async () => {
  const { files } = await pagefindFiles([], { language: 'en', sources: [] });
  expect(files.has('pagefind-entry.json')).toBe(true);
}, 60_000);

test('makes the same files from what was kept, and from nothing else than it was made of', async () => {
  const kept = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const store = {
    get: (key: string) => {
      asked.push(key);
      return kept.get(key);
    },
    set: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  };
  const input = searchInput(edition);
  const first = await searchFiles(input, store);
  const size = kept.size;
  expect(size).toBeGreaterThan(5);
  expect(hashes(await searchFiles(input, store))).toEqual(hashes(first));
  expect(hashes(first)).toEqual(hashes(await searchFiles(input)));
  expect(kept.size).toBe(size);
  const list = input.bundle.records.map((record, index) =>
    index === 3 ? { ...record, text: `${record.text} Harbour lights.` } : record,
  );
  const edited = { bundle: { ...input.bundle, records: list } };
  expect(hashes(await searchFiles(edited, store))).toEqual(hashes(await searchFiles(edited)));
  expect(kept.size - size).toBe(2);
}, 60_000);
