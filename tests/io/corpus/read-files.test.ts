import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/io/corpus/read-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function read(folder: string) {
  const { files, problems } = readFiles(folder);
  return {
    files: Object.fromEntries(files),
    problems: problems.map(({ rule, file, line }) => `${file}:${line} ${rule}`),
  };
}

test('reads seeds, locks and content by their paths', () => {
  const folder = temporaryFolder({
    'README.md': 'not a seed',
    'seeds/bridge.md': 'a',
    'seeds/tram.txt': 'b',
    'seeds/addresses.lock': 'c',
    'seeds/originals/tram.txt': 'never a seed',
    'seeds/picture.png': new Uint8Array([0, 1, 2]),
    'content/site.yaml': 'd',
    'content/claims/one.yaml': 'e',
  });
  expect(read(folder)).toEqual({
    files: {
      'content/claims/one.yaml': 'e',
      'content/site.yaml': 'd',
      'seeds/addresses.lock': 'c',
      'seeds/bridge.md': 'a',
      'seeds/tram.txt': 'b',
    },
    problems: [],
  });
});

test('a folder without seeds/ is a folder of texts', () => {
  const folder = temporaryFolder({
    'a.txt': 'one',
    'README.md': 'two',
    '.hidden.txt': '',
    'data.csv': '',
  });
  expect(read(folder)).toEqual({ files: { 'README.md': 'two', 'a.txt': 'one' }, problems: [] });
});

test('files come in one order, whatever the disk says', () => {
  const folder = temporaryFolder({ 'b.txt': '', 'a.txt': '', 'Z.txt': '', 'é.txt': '' });
  expect([...readFiles(folder).files.keys()]).toEqual(['Z.txt', 'a.txt', 'b.txt', 'é.txt']);
});

test('drops a BOM and turns CRLF and CR into LF', () => {
  const folder = temporaryFolder({ 'a.txt': '\uFEFFone\r\ntwo\rthree\n' });
  expect(read(folder).files).toEqual({ 'a.txt': 'one\ntwo\nthree\n' });
});

test('reads other encodings where they are sure, and refuses the others, with their line', () => {
  const latin = Buffer.from('one\ntwo\ncaf\xe9\nfour', 'latin1');
  const polish = Buffer.from('one\n\xb3\xf3d\xbc na rzece \xb6wi\xeatej', 'latin1');
  const wide = Buffer.from('\uFEFFone', 'utf16le');
  const folder = temporaryFolder({
    'latin.txt': latin,
    'polish.txt': polish,
    'wide.txt': wide,
    'good.txt': 'café',
  });
  expect(read(folder)).toEqual({
    files: { 'good.txt': 'café', 'latin.txt': 'one\ntwo\ncafé\nfour', 'wide.txt': 'one' },
    problems: ['polish.txt:2 file/encoding'],
  });
});

test('refuses NUL, with its line', () => {
  const folder = temporaryFolder({ 'a.txt': 'one\ntwo\0\n' });
  expect(read(folder)).toEqual({ files: {}, problems: ['a.txt:2 file/encoding'] });
});

test('refuses a file above 8 MB', () => {
  const folder = temporaryFolder({
    'a.txt': 'x'.repeat(10_000_000),
    'b.txt': 'x'.repeat(8_000_000),
  });
  const { files, problems } = readFiles(folder);
  expect([...files.keys()]).toEqual(['b.txt']);
  expect(problems).toMatchObject([
    { rule: 'file/too-large', message: 'The file has 10.0 MB; at most 8 MB are read.' },
  ]);
});

test('refuses links out of the corpus, to files and to folders', () => {
  const elsewhere = temporaryFolder({ 'secret.txt': 'secret', 'claims/x.yaml': 'secret' });
  const folder = temporaryFolder({ 'seeds/a.txt': 'one', 'content/site.yaml': '' });
  symlinkSync(join(elsewhere, 'secret.txt'), join(folder, 'seeds/b.txt'));
  symlinkSync(join(elsewhere, 'claims'), join(folder, 'content/claims'));
  expect(read(folder)).toEqual({
    files: { 'content/site.yaml': '', 'seeds/a.txt': 'one' },
    problems: ['content/claims:1 file/outside', 'seeds/b.txt:1 file/outside'],
  });
});

test('a folder whose name begins with that of the corpus is outside', () => {
  const both = temporaryFolder({ 'corpus/seeds/a.txt': 'one', 'corpus-secret/b.txt': 'secret' });
  symlinkSync(join(both, 'corpus-secret/b.txt'), join(both, 'corpus/seeds/b.txt'));
  expect(read(join(both, 'corpus')).problems).toEqual(['seeds/b.txt:1 file/outside']);
});

test('refuses links that lead nowhere or round in circles, and follows those inside', () => {
  const folder = temporaryFolder({ 'seeds/a.txt': 'one', 'content/notes/a.mdx': 'note' });
  symlinkSync(join(folder, 'nothing.txt'), join(folder, 'seeds/b.txt'));
  symlinkSync(join(folder, 'seeds/a.txt'), join(folder, 'seeds/c.txt'));
  symlinkSync(join(folder, 'content'), join(folder, 'content/round'));
  expect(read(folder)).toEqual({
    files: { 'content/notes/a.mdx': 'note', 'seeds/a.txt': 'one', 'seeds/c.txt': 'one' },
    problems: ['content/round:1 file/outside', 'seeds/b.txt:1 file/outside'],
  });
});

test('a corpus that is itself reached by a link is read', () => {
  const folder = temporaryFolder({ 'real/seeds/a.txt': 'one' });
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  expect(read(join(folder, 'link')).files).toEqual({ 'seeds/a.txt': 'one' });
});

test('an empty folder has no files, and a folder named like a seed is no seed', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'folder.txt'));
  expect(read(folder)).toEqual({ files: {}, problems: [] });
});
