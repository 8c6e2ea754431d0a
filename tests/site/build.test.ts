import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const out = join(root, '.dist-test', 'build');
const work = join(root, '.dist-test', '.build-work');
const COMMAND = ['src/io/launch.mjs', 'src/io/commands/build.ts', '--out', out];

function environment(corpus: string) {
  return {
    ...process.env,
    CORPUS: corpus,
    ORIGINALS: '',
    STRICT: '',
    SITE: '',
    BASE: '',
    NODE_ENV: 'production',
  };
}

function build(corpus: string) {
  const run = spawnSync(process.execPath, COMMAND, {
    cwd: root,
    env: environment(corpus),
    encoding: 'utf8',
  });
  return { status: run.status, said: run.stderr + run.stdout };
}

/** A corpus of mere texts whose home page can be told from another's. */
function texts(title: string): string {
  const corpus = temporaryFolder({ 'content/site.yaml': `title: ${title}\n` });
  cpSync(join(root, 'tests/fixtures/texts'), join(corpus, 'seeds'), { recursive: true });
  return corpus;
}

const home = () => readFileSync(join(out, 'index.html'), 'utf8');

describe('a build never costs the site that is there', () => {
  beforeAll(() => {
    rmSync(out, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
    const folder = join(root, 'tests/fixtures/texts');
    expect(build(folder)).toMatchObject({ status: 0 });
  });

  const GOOD = { 'seeds/tram.txt': 'The tram\n\nIt has 33 lamps.\n' };
  const CLAIM =
    "- id: lamps\n  text: The tram had 33 lamps.\n  evidence:\n    - { at: 'tram:2', quote: '33 lamps' }\n";
  test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    [
      'an unknown key',
      { ...GOOD, 'content/site.yaml': 'titel: Tram\n' },
      /content\/site\.yaml:1:1 {2}yaml\/shape[\s\S]*title/,
    ],
    [
      'a broken quotation',
      { ...GOOD, 'content/claims/a.yaml': CLAIM.replace("'33 lamps'", "'34 lamps'") },
      /content\/claims\/a\.yaml:4:\d+ {2}anchor\/stale[\s\S]*33 lamps/,
    ],
    [
      'a claim without evidence',
      {
        ...GOOD,
        'content/claims/a.yaml': '- id: lamps\n  text: The tram had lamps.\n  evidence: []\n',
      },
      /content\/claims\/a\.yaml:1:\d+ {2}claim\/evidence|content\/claims\/a\.yaml:3:\d+ {2}claim\/evidence/,
    ],
    [
      'a duplicate id',
      { ...GOOD, 'content/claims/a.yaml': CLAIM + CLAIM },
      /content\/claims\/a\.yaml:5:\d+ {2}id\/duplicate/,
    ],
    [
      'a seed that is no text, and nothing else',
      { 'seeds/bad.txt': Buffer.from('one\n\0\xff two', 'latin1') },
      /seeds\/bad\.txt: The file is not UTF-8 from this line on[\s\S]*corpus\/empty/,
    ],
    ['no seed at all', { 'content/site.yaml': '' }, /corpus\/empty/],
  ])('%s is told with its place, and nothing changes', (_name, files, expected) => {
    const before = home();
    const { status, said } = build(temporaryFolder(files));
    expect(said).toMatch(expected);
    expect(said).toMatch(/\n\d+ problems?\n/);
    expect([status, home() === before, existsSync(work)]).toEqual([1, true, false]);
  });

  test('a build that is killed leaves the site, and the next one makes a new one', async () => {
    const before = home();
    const killed = spawn(process.execPath, COMMAND, {
      cwd: root,
      env: environment(texts('After a kill')),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise<string | null>((done) => killed.once('exit', (_, by) => done(by)));
    await new Promise((done) => killed.stderr.once('data', done));
    await wait(700);
    killed.kill('SIGKILL');
    expect([await ended, home() === before]).toEqual(['SIGKILL', true]);
    expect(build(texts('After a kill'))).toMatchObject({ status: 0 });
    expect([home().includes('After a kill'), existsSync(work)]).toEqual([true, false]);
  });

  test('two builds at once take turns', async () => {
    const started = ['One', 'Two'].map((title) => {
      const child = spawn(process.execPath, COMMAND, {
        cwd: root,
        env: environment(texts(title)),
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const said: string[] = [];
      child.stderr.on('data', (part: Buffer) => said.push(part.toString()));
      return new Promise<{ code: number | null; said: string }>((done) => {
        child.once('close', (code) => done({ code, said: said.join('') }));
      });
    });
    const ended = await Promise.all(started);
    expect(ended.map(({ code, said }) => (code === 0 ? code : said))).toEqual([0, 0]);
    expect(ended.filter(({ said }) => said.includes('Waiting for it'))).toHaveLength(1);
    expect(home()).toMatch(/One|Two/);
  });
});

test('what is no site of ours is never replaced', () => {
  const folder = temporaryFolder({ 'diary.txt': 'Dear diary' });
  const run = spawnSync(process.execPath, [...COMMAND.slice(0, 2), '--out', folder], {
    cwd: root,
    env: environment(join(root, 'tests/fixtures/texts')),
    encoding: 'utf8',
  });
  expect([run.status, run.stderr]).toEqual([
    1,
    expect.stringContaining('there is something else in it'),
  ]);
  expect(readFileSync(join(folder, 'diary.txt'), 'utf8')).toBe('Dear diary');
});
