import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { searchFiles } from '../../../src/search/index/files.ts';
import { pagefindFiles } from '../../../src/search/index/pagefind.ts';
import { records } from '../../../src/search/index/records.ts';
import { editionOf, TRAMLINE } from '../editions.ts';

const { edition } = editionOf(TRAMLINE);
const hashes = (files: Map<string, Uint8Array>) =>
  [...files].map(([path, bytes]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`);

test('makes the same bytes in the same order twice', async () => {
  expect(hashes(await searchFiles(edition))).toEqual(hashes(await searchFiles(edition)));
}, 60_000);

test('ships the engine and the index, and no interface but ours', async () => {
  const paths = [
    ...(await pagefindFiles(records(edition), { language: 'en', sources: [] })).keys(),
  ];
  expect(paths).toContain('pagefind.js');
  expect(paths).toContain('pagefind-entry.json');
  expect(paths.filter((path) => /ui|highlight/.test(path))).toEqual([]);
}, 60_000);

test('makes an index of nothing', async () => {
  expect(
    (await pagefindFiles([], { language: 'en', sources: [] })).has('pagefind-entry.json'),
  ).toBe(true);
}, 60_000);
