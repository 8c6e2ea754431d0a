import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintRecord, printFingerprint } from '../../src/io/corpus/fingerprint-record.ts';
import { fingerprintSeeds } from '../../src/io/corpus/fingerprint-seeds.ts';
import { readFiles } from '../../src/io/corpus/read-files.ts';
import { readOriginals, recordsWithOriginal } from '../../src/io/corpus/read-originals.ts';
import { takeOriginals } from '../../src/io/corpus/take-originals.ts';
import { fingerprint } from '../../src/verify/recognise.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TEXT =
  'The ferry starts in March\nIt will run every “twenty” minutes.\nA ticket costs two crowns.\nNobody is happy.\n';
const ORIGINAL = `{ file: ferry-report.txt }`;
const known = `original: ${printFingerprint('ferry-report.txt', fingerprint(Buffer.from(TEXT)))}`;

function seed(original = known): string {
  return `---
key: ferry
title: The ferry starts
titleBy: us
rights: { holder: The Post, basis: quotation }
${original}
---
¶1 [headline] A ferry was announced.

¶2 It was to run often.

¶3 The price was given.

¶4 People complained.
`;
}

function read(files: Record<string, string>, originals?: string) {
  const corpus = temporaryFolder(files);
  const made = readOriginals({ corpus, originals }, readFiles(corpus).files);
  return {
    originals: made.originals.map(({ key, file, passages }) => [key, file, passages.get('2')]),
    files: [...made.files.keys()],
    problems: made.problems.map(({ rule, file }) => `${file} ${rule}`),
  };
}

const SECOND = 'It will run every “twenty” minutes.';

test('finds an original in seeds/originals/', () => {
  expect(read({ 'seeds/ferry.md': seed(), 'seeds/originals/any-name.txt': TEXT })).toEqual({
    originals: [['ferry', 'any-name.txt', SECOND]],
    files: ['seeds/ferry.md'],
    problems: [],
  });
});

test('finds an original in the folder that ORIGINALS names, and leaves strangers alone', () => {
  const folder = temporaryFolder({ 'a.txt': 'Another text.\n', 'b.txt': TEXT, 'c.pdf': '' });
  expect(read({ 'seeds/ferry.md': seed() }, folder)).toEqual({
    originals: [['ferry', 'b.txt', SECOND]],
    files: ['seeds/ferry.md'],
    problems: [],
  });
});

test('a text among the seeds that is an original is not published; one that is not, is', () => {
  const files = { 'seeds/ferry.md': seed(), 'seeds/found.txt': TEXT, 'seeds/own.txt': 'Mine.\n' };
  expect(read(files)).toEqual({
    originals: [['ferry', 'found.txt', SECOND]],
    files: ['seeds/ferry.md', 'seeds/own.txt'],
    problems: [],
  });
});

test('line ends, BOM and straight quotes do not lose an original', () => {
  const changed = `\uFEFF${TEXT.replaceAll('\n', '\r\n').replace(/[“”]/g, '"')}`;
  expect(read({ 'seeds/ferry.md': seed(), 'seeds/originals/x.txt': changed })).toMatchObject({
    originals: [['ferry', 'x.txt', 'It will run every "twenty" minutes.']],
    problems: [],
  });
});

test('a text that is nearly an original is a problem, and never published', () => {
  const changed = TEXT.replace('two crowns', 'three crowns');
  expect(read({ 'seeds/ferry.md': seed(), 'seeds/found.txt': changed })).toEqual({
    originals: [],
    files: ['seeds/ferry.md'],
    problems: ['seeds/ferry.md original/differs'],
  });
});

test('a link out of seeds/originals/ is refused', () => {
  const elsewhere = temporaryFolder({ 'x.txt': TEXT });
  const corpus = temporaryFolder({ 'seeds/ferry.md': seed(), 'seeds/originals/y.txt': '' });
  symlinkSync(join(elsewhere, 'x.txt'), join(corpus, 'seeds/originals/x.txt'));
  const { originals, problems } = readOriginals(
    { corpus, originals: undefined },
    readFiles(corpus).files,
  );
  expect([originals, problems.map(({ rule }) => rule)]).toEqual([[], ['file/outside']]);
});

test('takes originals in under the name of the record, and says of others why not', () => {
  const corpus = temporaryFolder({ 'seeds/ferry.md': seed() });
  const folder = temporaryFolder({
    '1.txt': TEXT,
    '2.txt': TEXT.replace('two crowns', 'three crowns'),
    '3.txt': 'A stranger.',
  });
  const taken = takeOriginals(corpus, [join(folder, '*.txt'), join(folder, 'none.txt')]);
  expect(taken.map(({ line, isGood }) => [line.replace(`${folder}/`, ''), isGood])).toEqual([
    ['1.txt: ferry, byte for byte', true],
    [
      '2.txt: nearly the original of ferry, ¶3 of the record is not in it, its ¶3 is not in the record; not taken',
      false,
    ],
    ['3.txt: the original of no source here', false],
    ['none.txt: there is no such file', false],
  ]);
  expect(readFileSync(join(corpus, 'seeds/originals/ferry-report.txt'), 'utf8')).toBe(TEXT);
  expect(existsSync(join(corpus, 'seeds/originals/2.txt'))).toBe(false);
});

test('the hashes of an original go into the record, and nothing else changes', () => {
  const bare = seed(`original: ${ORIGINAL} # keep this`);
  const made = fingerprintRecord(bare, 'ferry-report.txt', fingerprint(Buffer.from(TEXT))) ?? '';
  expect(made).toBe(seed(`${known} # keep this`));
  const [source] = recordsWithOriginal(new Map([['seeds/ferry.md', made]]));
  expect(source?.record.original).toEqual({
    file: 'ferry-report.txt',
    ...fingerprint(Buffer.from(TEXT)),
  });
});

test('only records without hashes are given them', () => {
  const corpus = temporaryFolder({
    'seeds/ferry.md': seed(`original: ${ORIGINAL}`),
    'seeds/originals/ferry-report.txt': TEXT,
  });
  expect(fingerprintSeeds({ corpus, originals: undefined })).toEqual([
    'seeds/ferry.md: recorded the hashes of ferry-report.txt',
  ]);
  expect(readFileSync(join(corpus, 'seeds/ferry.md'), 'utf8')).toBe(seed());
  expect(fingerprintSeeds({ corpus, originals: undefined })).toEqual([]);
});
