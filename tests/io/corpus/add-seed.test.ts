import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addSeed } from '../../../src/io/corpus/add-seed.ts';
import { readFiles } from '../../../src/io/corpus/read-files.ts';
import { readOriginals } from '../../../src/io/corpus/read-originals.ts';
import { readCorpus } from '../../../src/read/corpus.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const TEXT = `Half a "tram": a complaint

The tram of line 7 stops
short of the market.

¶ is a sign that people use.
`;

/** Adds `TEXT` from outside to a corpus with `files`. */
async function add(
  name: string,
  { isAccount = false, files = {} }: { isAccount?: boolean; files?: Record<string, string> } = {},
) {
  const corpus = temporaryFolder(files);
  const path = join(temporaryFolder({ [name]: TEXT }), name);
  return { corpus, made: await addSeed(corpus, path, { isAccount }) };
}

function sources(corpus: string) {
  const { corpus: read, problems } = readCorpus(readFiles(corpus).files);
  return { sources: read.sources, problems };
}

test('a text becomes a record with numbered passages that read as before', async () => {
  const { corpus, made } = await add('tram 2024-05-03.txt');
  expect(made).toEqual({
    ok: true,
    lines: ['Made seeds/tram-2024-05-03.md: complete its record.'],
  });
  const { sources: read, problems } = sources(corpus);
  expect(problems).toEqual([]);
  expect(read[0]?.record).toMatchObject({
    key: 'tram-2024-05-03',
    title: 'Half a "tram": a complaint',
    published: { date: '2024-05-03', basis: 'inferred' },
    rights: { basis: 'own' },
  });
  expect(read[0]?.passages.map(({ n, kind, text }) => [n, kind, text])).toEqual([
    ['1', 'headline', 'Half a "tram": a complaint'],
    ['2', 'body', 'The tram of line 7 stops short of the market.'],
    ['3', 'body', '¶ is a sign that people use.'],
  ]);
});

test('an account is an empty skeleton, and its text is taken in as the original', async () => {
  const { corpus, made } = await add('tram.txt', { isAccount: true });
  expect(made.ok).toBe(true);
  const { sources: read, problems } = sources(corpus);
  expect(problems).toEqual([]);
  expect(read[0]?.passages.map(({ n, text }) => [n, text])).toEqual([
    ['1', ''],
    ['2', ''],
    ['3', ''],
    ['4', ''],
  ]);
  expect(readFileSync(join(corpus, 'seeds/originals/tram.txt'), 'utf8')).toBe(TEXT);
  const { originals } = readOriginals({ corpus, originals: undefined }, readFiles(corpus).files);
  expect(originals[0]?.passages.get('3')).toBe('short of the market.');
});

test('nothing is overwritten', async () => {
  const files = { 'seeds/tram.md': 'mine' };
  const { corpus, made } = await add('tram.txt', { files });
  expect(made).toMatchObject({ ok: false });
  expect(readFileSync(join(corpus, 'seeds/tram.md'), 'utf8')).toBe('mine');
  const kept = await add('tram.txt', {
    isAccount: true,
    files: { 'seeds/originals/tram.txt': 'theirs' },
  });
  expect(kept.made).toEqual({
    ok: false,
    message: 'seeds/originals/tram.txt is there already; it was left as it is.',
  });
  expect(existsSync(join(kept.corpus, 'seeds/tram.md'))).toBe(false);
});

test('a key that another seed has is not given twice', async () => {
  const files = {
    'seeds/other.md': '---\nkey: tram\ntitle: T\nrights: { holder: A, basis: own }\n---\n¶1 A.\n',
  };
  expect((await add('tram.txt', { files })).made).toEqual({
    ok: false,
    message: 'The key tram belongs to seeds/other.md. Give the file another name.',
  });
});

test('a text that lies among the seeds is said to be there twice', async () => {
  const corpus = temporaryFolder({ 'seeds/tram.txt': TEXT });
  expect(await addSeed(corpus, join(corpus, 'seeds/tram.txt'), { isAccount: false })).toEqual({
    ok: true,
    lines: [
      'Made seeds/tram.md: complete its record.',
      'Now take seeds/tram.txt away: it is in the corpus twice.',
    ],
  });
});

test('a folder of mere texts is not turned into another layout', async () => {
  const { made, corpus } = await add('tram.txt', { files: { 'a.txt': 'text' } });
  expect(made.ok).toBe(false);
  expect(existsSync(join(corpus, 'seeds'))).toBe(false);
});

test('refuses what is missing, empty or no text', async () => {
  const corpus = temporaryFolder();
  const folder = temporaryFolder({ 'empty.txt': ' \n', 'bytes.txt': new Uint8Array([255, 0]) });
  const messages: string[] = [];
  for (const name of ['none.txt', 'empty.txt', 'bytes.txt']) {
    const made = await addSeed(corpus, join(folder, name), { isAccount: false });
    messages.push(made.ok ? 'ok' : made.message.replace(folder, ''));
  }
  expect(messages).toEqual([
    'There is no file /none.txt.',
    '/empty.txt is empty.',
    expect.stringMatching(/^The file is not UTF-8/),
  ]);
});

test('a page of HTML becomes the words of its article, and what is no text is refused', async () => {
  const article = (words: string) =>
    `<html><head><title>The lift</title></head><body><nav>Home</nav><article><h1>The lift</h1><p>${words}</p></article></body></html>`;
  const folder = temporaryFolder({
    'lift.html': article('It stood still for eleven weeks, and nobody mended it.'),
    'lift.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
  });
  const corpus = temporaryFolder();
  expect(await addSeed(corpus, join(folder, 'lift.html'), { isAccount: false })).toMatchObject({
    ok: true,
  });
  const { sources: read, problems } = sources(corpus);
  expect(problems).toEqual([]);
  expect(read[0]?.record.title).toBe('The lift');
  expect(read[0]?.passages.map(({ text }) => text)).toContain(
    'It stood still for eleven weeks, and nobody mended it.',
  );
  expect(await addSeed(corpus, join(folder, 'lift.png'), { isAccount: false })).toMatchObject({
    ok: false,
  });
});
