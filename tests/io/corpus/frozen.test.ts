import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { addAgain } from '../../../src/io/corpus/add-again.ts';
import { FROZEN, freeze } from '../../../src/io/corpus/frozen.ts';
import { readFolder } from '../../../src/io/corpus/read-folder.ts';
import { readCorpus } from '../../../src/read/corpus.ts';
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
    `page.html: This version reads the file otherwise; the passages stay as they were published. See how with npm run add -- --again page.html`,
  ]);
  freeze(corpus, again.read.conversions);
  expect(readFileSync(path, 'utf8')).toBe(older);
});

test('a file that was changed is read anew, and so is one whose frozen form is broken', async () => {
  const corpus = temporaryFolder({ 'page.html': PAGE });
  freeze(corpus, (await passages(corpus)).read.conversions);
  writeFileSync(join(corpus, 'page.html'), PAGE.replace('runs', 'rests'));
  const changed = await passages(corpus);
  expect(changed.texts).toContain('page.html: It rests.');
  expect(changed.read.notices).toEqual([
    'page.html was changed since it was last built: one passage has other words. Links to these passages lead elsewhere now; npm run lock keeps numbers from then on. Each is listed by npm run add -- --again page.html',
  ]);
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

test('a file that was changed keeps the numbers of its passages where addresses are locked', async () => {
  const corpus = temporaryFolder({ 'seeds/page.html': PAGE, 'seeds/addresses.lock': '' });
  freeze(corpus, (await passages(corpus)).read.conversions);
  const numbers = async () => {
    const { converted, conversions, notices } = await readFolder(corpus);
    const [source] = readCorpus(new Map(), converted).corpus.sources;
    return {
      told: notices.join(),
      conversions,
      passages: source?.passages.map(({ n, kind, text }) => `${n} ${kind} ${text}`),
    };
  };
  const changed = PAGE.replace('<p>It runs.</p>', '').replace('</p>', '</p><p>Nobody pays.</p>');
  writeFileSync(join(corpus, 'seeds/page.html'), changed);
  const made = await numbers();
  expect(made.passages).toEqual([
    '1 headline The tram line',
    '2 removed ',
    '3 body It stops at the harbour.',
    '3a body Nobody pays.',
  ]);
  expect(made.told).toMatch(/one is gone\. The others keep their numbers/);
  // Built, and changed once more: what is gone stays gone, and no number is given again.
  freeze(corpus, made.conversions);
  expect((await numbers()).passages).toEqual(made.passages);
  writeFileSync(
    join(corpus, 'seeds/page.html'),
    changed.replace('</h1>', '</h1><p>It is old.</p>'),
  );
  expect((await numbers()).passages?.map((one) => one.split(' ')[0])).toEqual([
    '1',
    '2',
    '2a',
    '3',
    '3a',
  ]);
});

test('add --again lists what became of each passage, and takes a new reading only when told to', async () => {
  const corpus = temporaryFolder({ 'page.html': PAGE });
  freeze(corpus, (await passages(corpus)).read.conversions);
  const [name = ''] = readdirSync(join(corpus, FROZEN));
  const path = join(corpus, FROZEN, name);
  const older = readFileSync(path, 'utf8').replace('It runs.', 'It runs on Monday.');
  writeFileSync(path, older);
  const shown = await addAgain(corpus, [join(corpus, 'page.html')], { isTaken: false });
  expect(shown.lines).toEqual([
    'page.html',
    '  ¶2 has other words',
    '    - It runs on Monday.',
    '    + It runs.',
    'Nothing was changed.',
  ]);
  expect(readFileSync(path, 'utf8')).toBe(older);
  expect((await addAgain(corpus, [], { isTaken: true })).ok).toBe(true);
  expect((await passages(corpus)).read.notices).toEqual([]);
  expect((await addAgain(corpus, [], { isTaken: false })).lines).toEqual([
    'Every passage is read as it was published.',
  ]);
  expect((await addAgain(corpus, ['none.pdf'], { isTaken: false })).ok).toBe(false);
});
