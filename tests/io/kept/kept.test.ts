import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptFolder, keptIn } from '../../../src/io/kept/kept-files.ts';
import { keptPages } from '../../../src/io/kept/kept-pages.ts';
import { pageInputs } from '../../../src/io/kept/page-inputs.ts';
import { compiled } from '../../fixture.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const { edition, documents } = compiled('tramline');
const around = {
  site: ['code', '/'],
  textOf: (key: string) => JSON.stringify(documents.get(`sources/${key}`)?.pieces),
};
const KEY = 'ab'.repeat(32);
const bytes = (text: string) => new TextEncoder().encode(text);

test('what is kept comes back as it was, and nothing comes of another key', () => {
  const folder = temporaryFolder({});
  keptIn(folder).set(KEY, bytes('The tram line.'));
  const kept = keptIn(folder);
  expect(Buffer.from(kept.get(KEY) ?? []).toString()).toBe('The tram line.');
  expect(kept.get('cd'.repeat(32))).toBeUndefined();
  expect(kept.damaged()).toBe(0);
});

test('a file cut or changed at any place is thrown away, and counted', () => {
  const folder = temporaryFolder({});
  keptIn(folder).set(KEY, bytes('The tram line runs again.'));
  const path = join(folder, 'ab', KEY);
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at += 1) {
    for (const harmed of [
      whole.subarray(0, at),
      whole.map((byte, index) => (index === at ? byte ^ 1 : byte)),
    ]) {
      writeFileSync(path, harmed);
      const kept = keptIn(folder);
      expect(kept.get(KEY)).toBeUndefined();
      expect(kept.damaged()).toBe(1);
      expect(globSync('ab/*', { cwd: folder })).toEqual([]);
    }
  }
});

test('what nobody asks for goes, and so does what another version kept', () => {
  const folder = temporaryFolder({});
  const one = keptIn(keptFolder(folder, 'one'));
  one.set(KEY, bytes('a'));
  one.set('cd'.repeat(32), bytes('b'));
  const next = keptIn(keptFolder(folder, 'one'));
  next.get(KEY);
  next.forgetOthers();
  expect(globSync('kept/one/*/*', { cwd: folder })).toEqual([join('kept/one/ab', KEY)]);
  keptFolder(folder, 'two');
  expect(globSync('kept/*', { cwd: folder })).toEqual([]);
});

test('the page of a source depends on its text, its neighbours, its pairs and what each page shows', () => {
  const before = pageInputs(edition, around);
  const changed = (next: Map<string, string>) =>
    [...before].filter(([key, hash]) => next.get(key) !== hash).map(([key]) => key);
  const keys = edition.sources.map(({ key }) => key);
  const withFirst = (more: object) => ({
    ...edition,
    sources: edition.sources.map((one, index) => (index === 0 ? { ...one, ...more } : one)),
  });
  expect(changed(pageInputs(edition, around))).toEqual([]);
  expect(changed(pageInputs(withFirst({ words: 1 }), around))).toEqual(keys.slice(0, 1));
  expect(changed(pageInputs(withFirst({ heading: 'Trams' }), around))).toEqual(keys.slice(0, 2));
  expect(changed(pageInputs(withFirst({ sign: 'T' }), around))).toEqual(
    keys.filter(
      (key, index) =>
        index === 0 ||
        edition.pairs.pairs.some(
          ({ a, b }) => [a, b].includes(key) && [a, b].includes(keys[0] ?? ''),
        ),
    ),
  );
  expect(changed(pageInputs({ ...edition, claims: [] }, around))).toEqual([]);
  expect(changed(pageInputs({ ...edition, explainer: [] }, around))).toEqual(keys);
  expect(changed(pageInputs(edition, { ...around, site: ['code', '/x/'] }))).toEqual(keys);
  const textOf = (key: string) => (key === keys[1] ? '[]' : around.textOf(key));
  expect(changed(pageInputs(edition, { ...around, textOf }))).toEqual(keys.slice(1, 2));
});

test('a page that is kept is written where it stood, and one that was drawn is kept', () => {
  const folder = temporaryFolder({ 'site/sources/riders/index.html': '<p>Riders</p>' });
  const [site, store] = [join(folder, 'site'), join(folder, 'store')];
  const inputs = new Map([['riders', KEY]]);
  const first = keptPages(store, inputs);
  expect(first.keys).toEqual([]);
  expect(first.join(site)).toBe(0);
  const second = keptPages(store, inputs);
  expect(second.keys).toEqual(['riders']);
  mkdirSync(join(folder, 'other'));
  second.join(join(folder, 'other'));
  expect(readFileSync(join(folder, 'other/sources/riders/index.html'), 'utf8')).toBe(
    '<p>Riders</p>',
  );
});
