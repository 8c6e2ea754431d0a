import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { FROZEN, freeze } from '../../../src/io/corpus/frozen.ts';
import { readFolder } from '../../../src/io/corpus/read-folder.ts';
import { samples } from '../../formats/samples.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function passages(corpus: string) {
  const read = await readFolder(corpus);
  const texts = [...read.converted].flatMap(([file, documents]) =>
    documents.flatMap(({ blocks }) => blocks.map(({ text }) => `${file}: ${text}`)),
  );
  return { read, texts };
}

const PAGE = '<h1>The tram line</h1><p>It runs.</p><p>It stops at the harbour.</p>';

test('a converter that reads otherwise moves no passage of a file that is the same', async () => {
  const corpus = temporaryFolder({ 'page.html': PAGE });
  const first = await passages(corpus);
  expect(freeze(corpus, first.read.conversions)).toBe(true);
  const [name = ''] = readdirSync(join(corpus, FROZEN));
  const path = join(corpus, FROZEN, name);
  const older = readFileSync(path, 'utf8').replace('It runs.', 'It ran.');
  writeFileSync(path, older);
  const again = await passages(corpus);
  expect(again.texts).toContain('page.html: It ran.');
  expect(again.read.notices).toEqual([
    `page.html: This version reads the file otherwise; the passages stay as they were published. Delete ${FROZEN}/${name} to take the new reading.`,
  ]);
  freeze(corpus, again.read.conversions);
  expect(readFileSync(path, 'utf8')).toBe(older);
});

test('a file that was changed is read anew, and so is one whose frozen form is broken', async () => {
  const corpus = temporaryFolder({ 'page.html': PAGE });
  freeze(corpus, (await passages(corpus)).read.conversions);
  writeFileSync(join(corpus, 'page.html'), PAGE.replace('runs', 'rests'));
  expect((await passages(corpus)).texts).toContain('page.html: It rests.');
  for (const name of readdirSync(join(corpus, FROZEN)))
    writeFileSync(join(corpus, FROZEN, name), '{"file":');
  const { read, texts } = await passages(corpus);
  expect(texts).toContain('page.html: It rests.');
  expect(read.notices).toEqual([]);
});

test('what was frozen of every format gives back what was read, and is no file of the corpus', async () => {
  const corpus = temporaryFolder(Object.fromEntries(Object.entries(await samples())));
  const first = await passages(corpus);
  expect(first.texts.length).toBeGreaterThan(10);
  freeze(corpus, first.read.conversions);
  const again = await passages(corpus);
  expect(again.texts).toEqual(first.texts);
  expect(again.read.notices).toEqual(first.read.notices);
  expect(again.read.found).toEqual(first.read.found);
  expect(again.read.found.some(({ path }) => path.includes(FROZEN))).toBe(false);
});

test('a folder that cannot be written is told and stops nothing', async () => {
  const corpus = temporaryFolder({
    'page.html': PAGE,
    [FROZEN]: strToU8('a file where the folder would be'),
  });
  const { read } = await passages(corpus);
  expect(freeze(corpus, read.conversions)).toBe(false);
});
