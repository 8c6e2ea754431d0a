import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesLine } from '../../../src/corpus/found-file.ts';
import { compileFromDisk } from '../../../src/io/corpus/compile-from-disk.ts';
import { readFolder } from '../../../src/io/corpus/read-folder.ts';
import { settings } from '../../../src/io/settings/settings.ts';
import { samples } from '../../formats/samples.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function compiled(corpus: string, flags: string[] = []) {
  const read = settings({ CORPUS: corpus, OUT: join(corpus, 'dist') }, flags);
  if (Array.isArray(read)) throw new Error(JSON.stringify(read));
  return compileFromDisk(read);
}

/** Each file in a line: `page.html source page`, `x.png ignored (a picture …)`. */
async function fates(corpus: string): Promise<string[]> {
  const { found } = await compiled(corpus);
  return found.map(({ path, as, keys, why }) =>
    [path, as, ...keys, why && `(${why})`].filter(Boolean).join(' '),
  );
}

/** The head of a PNG of 2 × 1 pixels. */
const PNG = new Uint8Array([
  ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0],
]);

test('every file of a folder and of those below it is accounted for', async () => {
  const corpus = temporaryFolder({
    README: 'About these texts.',
    'page.html': '<h1>Page</h1><p>Words <img src="img/map.png" alt="A map"></p>',
    'img/map.png': PNG,
    'img/other.png': PNG,
    'letters/one.TXT': 'One\n\nWords.',
    'letters/1911/two.markdown': '# Two\n\nWords.',
    'empty.txt': '\uFEFF \n',
    'scan.pdf': '%PDF-1.4 broken',
    'style.css': 'p {}',
    '.hidden.txt': 'no',
    'node_modules/x/readme.md': 'no',
    'dist/index.html': 'no',
  });
  expect(await fates(corpus)).toEqual([
    '.hidden.txt ignored (its name begins with a dot)',
    'README source readme',
    'dist ignored (the built site)',
    'empty.txt ignored (empty)',
    'img/map.png part',
    'img/other.png ignored (a picture that no text shows)',
    'letters/1911/two.markdown source two',
    'letters/one.TXT source one',
    'node_modules ignored (packages of Node)',
    'page.html source page',
    'scan.pdf refused (The PDF is broken.)',
    'style.css ignored (a program)',
  ]);
});

test('one bad file stops the others only with --strict', async () => {
  const corpus = temporaryFolder({ 'a.txt': 'A\n\nWords.', 'b.pdf': '%PDF-1.4 broken' });
  const loose = await compiled(corpus);
  expect(loose.problems).toEqual([]);
  expect(loose.notices).toEqual([
    'b.pdf: The PDF is broken. Make it anew, or repair it (such as with qpdf).',
  ]);
  expect(filesLine(loose.found)).toBe('1 of 2 files read; passed over: 1 .pdf');
  expect((await compiled(corpus, ['--strict'])).problems).toMatchObject([
    { rule: 'file/unread', file: 'b.pdf', message: 'The PDF is broken.' },
  ]);
});

test('members of an archive are read like files, and archives inside it are not', async () => {
  const inner = zipSync({ 'x.txt': strToU8('X') });
  const corpus = temporaryFolder({
    'all.zip': zipSync({
      'letters/one.txt': strToU8('One\n\nWords.'),
      'page.htm': strToU8('<h1>Page</h1><p>Words <img src="map.png" alt="A map"></p>'),
      'map.png': PNG,
      'inner.zip': inner,
      '../evil.txt': strToU8('evil'),
    }),
  });
  expect(await fates(corpus)).toEqual([
    'all.zip part',
    'all.zip/inner.zip refused (It is an archive inside an archive.)',
    'all.zip/letters/one.txt source one',
    'all.zip/map.png part',
    'all.zip/page.htm source page',
  ]);
});

test('a content/ of another program is read as texts, with one message', async () => {
  const corpus = temporaryFolder({
    'config.toml': 'title = "x"',
    'content/blog/first.md': '# First\n\nWords.',
    'content/blog/pic.png': PNG,
    'content/_index.md': '# Start\n\nWords.',
  });
  const { notices, problems } = await compiled(corpus);
  expect(problems).toEqual([]);
  expect(notices).toEqual([expect.stringMatching(/^content\/ belongs to another program/)]);
  expect(await fates(corpus)).toEqual([
    'config.toml ignored (settings)',
    'content/_index.md source index',
    'content/blog/first.md source first',
    'content/blog/pic.png ignored (a picture that no text shows)',
  ]);
});

test('a single file is a corpus', async () => {
  const corpus = temporaryFolder({
    'constitution.txt': 'Constitution\n\nWords.',
    'other.txt': 'no',
  });
  const { edition, problems } = await compiled(join(corpus, 'constitution.txt'));
  expect(problems).toEqual([]);
  expect(edition.sources.map(({ key, title }) => `${key} ${title}`)).toEqual([
    'constitution Constitution',
  ]);
});

test('two files of one name in two folders take the names of their folders', async () => {
  const corpus = temporaryFolder({ 'a/report.txt': 'A\n\nx', 'b/report.html': '<p>B</p>' });
  expect(await fates(corpus)).toEqual([
    'a/report.txt source a-report',
    'b/report.html source b-report',
  ]);
});

test('links out of the corpus are refused and not followed', async () => {
  const elsewhere = temporaryFolder({ 'secret.html': '<p>secret</p>' });
  const corpus = temporaryFolder({ 'a.txt': 'A\n\nWords.' });
  symlinkSync(join(elsewhere, 'secret.html'), join(corpus, 'b.html'));
  symlinkSync(elsewhere, join(corpus, 'folder'));
  expect(await fates(corpus)).toEqual([
    'a.txt source a',
    'b.html refused (This link leads out of the corpus.)',
    'folder refused (This link leads out of the corpus.)',
  ]);
});

test('the original of an account is never published, in whatever format', async () => {
  const record =
    '---\nkey: ferry\ntitle: Ferry\nrights: { holder: X, basis: quotation }\noriginal: { file: ferry.html }\n---\n¶1 [headline] Ferry\n\n¶2 It left.\n';
  const corpus = temporaryFolder({
    'seeds/ferry.md': record,
    'seeds/ferry.html': '<p>secret</p>',
    'seeds/originals/ferry.docx': 'secret',
  });
  expect(await fates(corpus)).toEqual([
    'seeds/ferry.html ignored (the original of a source is never published)',
    'seeds/ferry.md source ferry',
  ]);
});

test('a seed that cannot be read is told, and what refers to it is not', async () => {
  const corpus = temporaryFolder({
    'seeds/ferry.md': '---\nkey: ferry\ntitle: [\n---\n¶1 [headline] Ferry\n',
    'content/claims/a.yaml': "- { id: a, text: So it was., evidence: [{ at: 'ferry:1' }] }\n",
  });
  const { problems } = await compiled(corpus);
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['seeds/ferry.md']));
});

test('all formats in one folder make one corpus, twice alike', async () => {
  const corpus = temporaryFolder(samples());
  const once = await readFolder(corpus);
  const twice = await readFolder(corpus);
  expect(once.found.every(({ as }) => as === 'source')).toBe(true);
  expect(JSON.stringify([...twice.converted])).toBe(JSON.stringify([...once.converted]));
  const { problems, edition } = await compiled(corpus);
  expect(problems).toEqual([]);
  expect(edition.sources.length).toBe(15);
});

test('pictures that texts name are published once with their size, and what cannot be shown says why', async () => {
  const corpus = temporaryFolder({
    'posts/a.md':
      '# A\n\n![A map](../img/map.png "The line in 1911")\n\nThe sign ![gear](../img/map.png) stays.\n\n![[map.png]]\n',
    'posts/b.html':
      '<h1>B</h1><figure><img src="/img/map.png"><figcaption>Again</figcaption></figure>',
    'c.md': '# C\n\n![broken](img/broken.png)\n\n![remote](https://example.org/x.png)\n',
    'img/map.png': PNG,
    'img/broken.png': 'no picture',
  });
  const { edition, pictures, found } = await compiled(corpus);
  const figures = edition.sources.flatMap(({ key, passages }) =>
    passages.flatMap(({ picture, text }) =>
      picture ? [`${key}: ${text} ${picture.width}×${picture.height}`] : [],
    ),
  );
  expect(figures).toEqual(['a: The line in 1911 2×1', 'a: map 2×1', 'b: Again 2×1']);
  const addresses = edition.sources.flatMap(({ passages }) =>
    passages.flatMap(({ picture }) => picture?.address ?? []),
  );
  expect(new Set(addresses).size).toBe(1);
  expect(pictures.bytes(addresses[0] ?? '')).toEqual(PNG);
  expect(found.filter(({ path }) => path.startsWith('img/'))).toMatchObject([
    { as: 'refused', why: 'a picture that is broken, or of a format that browsers do not show' },
    { as: 'part', format: 'picture' },
  ]);
});

test('a file whose name has numbers stops nothing', async () => {
  const corpus = temporaryFolder({
    'talk-2004-05-09.srt': '1\n00:00:01,000 --> 00:00:02,000\nGood morning.\n',
  });
  expect((await compiled(corpus)).problems).toEqual([]);
});
