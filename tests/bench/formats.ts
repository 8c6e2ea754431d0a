import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readFolder } from '../../src/io/corpus/read-folder.ts';
import { keptInOrder, wordsOf } from './kept-words.ts';
import { type MadeText, madeText, written } from './made-texts.ts';

// npm run bench:formats [-- files]: makes files of 17 kinds from texts whose words are known, with pandoc, Chromium and writers of our own, and
// reports how many are accounted for and how many of their words are kept in order.

const run = promisify(execFile);
const PANDOC: Readonly<Record<string, string>> = {
  html: 'html5',
  docx: 'docx',
  odt: 'odt',
  epub: 'epub3',
  rtf: 'rtf',
  xml: 'tei',
};
const KINDS = [
  ...Object.keys(PANDOC),
  'pdf',
  'vtt',
  'srt',
  'eml',
  'mbox',
  'csv',
  'tsv',
  'jsonl',
  'json',
  'txt',
  'md',
];

const wanted = Number(process.argv[2] ?? 500);
const folder = mkdtempSync(join(tmpdir(), 'formats-'));
const scratch = mkdtempSync(join(tmpdir(), 'scratch-'));
const texts = new Map<string, MadeText>();
const started = performance.now();
for (let index = 0; index < wanted; index += 1) {
  const kind = KINDS[index % KINDS.length] ?? 'txt';
  const text = madeText(index + 1);
  const name = `${['', 'letters/', 'letters/1911/'][index % 3]}text-${index + 1}.${index % 7 === 0 ? kind.toUpperCase() : kind}`;
  mkdirSync(join(folder, 'letters/1911'), { recursive: true });
  await make(kind, text, join(folder, name));
  if (existsSync(join(folder, name))) texts.set(name, text);
}
const made = performance.now();
const { files, converted, found } = await readFolder(folder);
const read = performance.now();

const rows = new Map<string, { files: number; words: number; kept: number; worst: string }>();
for (const [path, text] of texts) {
  const documents = converted.get(path) ?? [];
  // The title of a book stands in the record of each of its chapters.
  const book = String(documents[0]?.other['book'] ?? '');
  const said = [
    book,
    ...documents.flatMap(({ title = '', blocks }) => [
      title,
      ...blocks.map(({ text: words }) => words),
    ]),
  ];
  const want = wordsOf(text.words.join('\n'));
  const kept = keptInOrder(want, wordsOf(files.get(path) ?? said.join('\n')));
  const kind = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const row = rows.get(kind) ?? { files: 0, words: 0, kept: 0, worst: '' };
  const isWorse = kept < want.length && row.worst === '';
  rows.set(kind, {
    files: row.files + 1,
    words: row.words + want.length,
    kept: row.kept + kept,
    worst: isWorse ? path : row.worst,
  });
}
for (const [kind, row] of rows)
  console.log(
    `${kind.padEnd(6)} ${String(row.files).padStart(4)} files  ${String(row.words).padStart(7)} words  ${((row.kept / row.words) * 100).toFixed(2)} % kept in order  ${row.worst}`,
  );
const all = [...rows.values()].reduce(
  (sum, row) => ({ words: sum.words + row.words, kept: sum.kept + row.kept }),
  { words: 0, kept: 0 },
);
const accounted = [...texts.keys()].filter((path) =>
  found.some((one) => one.path === path && one.as === 'source'),
).length;
console.log(
  `${rows.size} kinds, ${texts.size} files: ${accounted} are sources, ${((all.kept / all.words) * 100).toFixed(3)} % of ${all.words} words kept in order`,
);
console.log(
  `made in ${((made - started) / 1000).toFixed(0)} s, read in ${((read - made) / 1000).toFixed(1)} s`,
);
if (process.argv[3] !== 'keep')
  for (const one of [folder, scratch]) rmSync(one, { recursive: true, force: true });
else console.log(folder);
if (accounted < texts.size || all.kept / all.words < 0.995) process.exitCode = 1;

async function make(kind: string, text: MadeText, path: string): Promise<void> {
  const markdown = join(scratch, 'text.md');
  writeFileSync(markdown, text.markdown);
  const target = PANDOC[kind];
  if (target) await run('pandoc', ['-s', markdown, '-f', 'markdown', '-t', target, '-o', path]);
  else if (kind === 'pdf') {
    const page = join(scratch, 'page.html');
    await run('pandoc', ['-s', markdown, '-t', 'html5', '-o', page]);
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(scratch, 'profile')}`,
    ];
    await run(process.env['CHROMIUM'] ?? '/usr/bin/chromium', [
      ...flags,
      `--print-to-pdf=${path}`,
      page,
    ]);
  } else writeFileSync(path, written(kind, text));
}
