import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generatedFolder } from '../../../src/io/build/generated.ts';

const home = resolve(import.meta.dirname, '../../..');
const made = mkdtempSync(join(tmpdir(), 'again-'));
const corpus = join(made, 'corpus');
const again = join(made, 'again');
const clean = join(made, 'clean');
const keptIn = (out: string) => generatedFolder({ home, out });
afterAll(() => {
  for (const out of [again, clean]) rmSync(keptIn(out), { recursive: true, force: true });
  rmSync(made, { recursive: true, force: true });
});

/** Builds the corpus, and gives what it said. */
function build(out: string): string {
  const { ORIGINALS: _, ...others } = process.env;
  const run = spawnSync(process.execPath, ['src/io/commands/build.ts', '--out', out], {
    cwd: home,
    env: { ...others, CORPUS: corpus, BASE: '/', NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
  return `${run.stdout}${run.stderr}`;
}

/** Path → hash of every file of a site. */
function bytesOf(site: string): Record<string, string> {
  return Object.fromEntries(
    globSync('**/*', { cwd: site })
      .filter((path) => statSync(join(site, path)).isFile())
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(site, path)))
          .digest('hex'),
      ]),
  );
}

function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(join(corpus, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}.`);
  writeFileSync(join(corpus, path), text.replace(from, to));
}

/** An edit of each kind of file, and damage to what is kept. */
const EDITS: [name: string, edit: () => void][] = [
  ['nothing', () => {}],
  [
    'a new text',
    () =>
      writeFileSync(join(corpus, 'seeds/bulletin.md'), 'The bulletin\n\nThe tram runs again.\n'),
  ],
  [
    'a passage of it',
    () => appendFileSync(join(corpus, 'seeds/bulletin.md'), '\nThe stop at the harbour is open.\n'),
  ],
  ['a title of the site', () => replaceIn('content/site.yaml', 'title: ', 'title: More of ')],
  ['the text is gone', () => rmSync(join(corpus, 'seeds/bulletin.md'))],
];

test('a build after each edit gives the same bytes as a clean one', () => {
  cpSync(join(home, 'tests/fixtures/tramline'), corpus, { recursive: true });
  build(again);
  for (const [name, edit] of EDITS) {
    edit();
    build(again);
    rmSync(keptIn(clean), { recursive: true, force: true });
    build(clean);
    expect(bytesOf(again), name).toEqual(bytesOf(clean));
  }
}, 600_000);

test('what was kept and is damaged is made anew, and said so', () => {
  const files = globSync('kept/*/pages/*/*', { cwd: keptIn(again) });
  expect(files.length).toBeGreaterThan(2);
  for (const [index, file] of files.entries()) {
    const path = join(keptIn(again), file);
    writeFileSync(path, index % 2 === 0 ? readFileSync(path).subarray(0, 50) : 'no page');
  }
  expect(build(again)).toMatch(/What a build had kept was damaged in \d+ places/);
  expect(bytesOf(again)).toEqual(bytesOf(clean));
}, 120_000);
