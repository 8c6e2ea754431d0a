import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The package as others get it: packed, installed in an empty folder whose path has a space and an accent, and used from there.

const root = resolve(import.meta.dirname, '../..');
const above = mkdtempSync(join(tmpdir(), 'variorum-package-'));
const folder = join(above, 'une édition');
const npm = (words: string[], cwd: string) =>
  execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
/** Environment of a user: nothing of ours is set. */
const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' };

function variorum(...words: string[]) {
  const bin = join(folder, 'node_modules/variorum/lib/io/variorum.js');
  const run = spawnSync(process.execPath, [bin, ...words], { cwd: folder, env, encoding: 'utf8' });
  return { status: run.status, out: run.stdout, error: run.stderr };
}

beforeAll(() => {
  mkdirSync(join(folder, 'docs'), { recursive: true });
  npm(['pack', '--pack-destination', folder], root);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  npm(['install', '--no-audit', '--no-fund', join(folder, tarball)], folder);
  writeFileSync(
    join(folder, 'docs/harbour.txt'),
    'The harbour opens\n\nThe tram comes back.\n\nNobody said what a ride costs.\n',
  );
  writeFileSync(join(folder, 'docs/minutes.md'), '# Minutes\n\nThe council voted.\n');
});

afterAll(() => rmSync(above, { recursive: true, force: true }));

test('the package holds no corpus, no fixture and no test, and is at most 1.5 MB', () => {
  const [{ files, size }] = JSON.parse(npm(['pack', '--dry-run', '--json'], root));
  const paths: string[] = files.map(({ path }: { path: string }) => path);
  expect(
    paths.filter(
      (path) => !/^(?:lib|manual|public)\/|^(?:package\.json|README\.md|LICENSE)$/.test(path),
    ),
  ).toEqual([]);
  expect(size).toBeLessThan(1.5e6);
});

test('packing leaves the repository as it was', () => {
  expect(existsSync(join(root, 'lib'))).toBe(false);
  expect(existsSync(join(root, 'manual'))).toBe(false);
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.test).toBeDefined();
});

test('it names its commands, and the nearest to one that it does not have', () => {
  expect(variorum('--help').out).toContain('npx variorum <folder>');
  expect(variorum('build', '--help').out).toContain('npx variorum build --strict');
  const { status, error } = variorum('bild');
  expect([status, error]).toEqual([1, expect.stringContaining('Did you mean build?')]);
});

test('a folder of texts becomes a site, and nothing is written outside the folder', () => {
  const before = readdirSync(join(folder, 'node_modules/variorum')).sort();
  const { status, out, error } = variorum('build', '--corpus', 'docs');
  expect([status, error]).toEqual([0, expect.stringContaining('Building pages')]);
  expect(out).toMatch(/^ *sources +2$/m);
  expect(readFileSync(join(folder, 'dist/sources/harbour/index.html'), 'utf8')).toContain(
    'The tram comes back.',
  );
  expect(readdirSync(join(folder, 'node_modules/variorum')).sort()).toEqual(before);
  expect(readdirSync(join(folder, 'docs')).sort()).toEqual(['harbour.txt', 'minutes.md']);
});

test('a text that is added becomes a seed where the user stands', () => {
  const { status, out } = variorum('add', 'docs/harbour.txt');
  expect([status, out]).toEqual([0, expect.stringContaining('seeds/harbour.md')]);
  expect(readFileSync(join(folder, 'seeds/harbour.md'), 'utf8')).toContain('¶1');
  expect(variorum('build').status).toBe(0);
});

test('a new edition builds strictly at once, and what quote prints becomes its evidence', () => {
  expect(variorum('new', 'le pont', '--title', 'Le pont', '--yes')).toMatchObject({ status: 0 });
  expect(variorum('build', '--strict', '--corpus', 'le pont', '--out', 'site').status).toBe(0);
  const words = 'by 7 votes';
  const { status, out } = variorum('quote', 'minutes:2', words, '--corpus', 'le pont');
  expect([status, out.trim()]).toEqual([0, `- { at: 'minutes:2', quote: '${words}' }`]);
  const file = join(folder, 'le pont/content/claims/mine.yaml');
  const claim = (quote: string) =>
    `- id: mine\n  text: The committee voted.\n  evidence:\n${quote}`;
  writeFileSync(file, claim(out));
  expect(variorum('build', '--corpus', 'le pont', '--out', 'site').status).toBe(0);
  expect(existsSync(join(folder, 'site/claims/mine/index.html'))).toBe(true);
  writeFileSync(file, claim(out.replace('7', '8')));
  const wrong = variorum('build', '--corpus', 'le pont', '--out', 'site', '--reporter', 'json');
  expect([wrong.status, JSON.parse(wrong.out)]).toMatchObject([1, [{ rule: 'anchor/stale' }]]);
  const [{ page }] = JSON.parse(wrong.out);
  expect(readFileSync(join(folder, page), 'utf8')).toMatch(/^# anchor\/stale/);
  rmSync(join(folder, 'le pont'), { recursive: true });
});

test('a config is read where the user stands, with its type from the package', () => {
  const config = join(folder, 'variorum.config.ts');
  const text = (key: string) =>
    `import { defineConfig } from 'variorum/config';\nexport default defineConfig({ ${key}: './docs', title: 'Mine' });\n`;
  writeFileSync(config, text('corpus'));
  expect(variorum('build').out).toMatch(/^Mine$/m);
  writeFileSync(config, text('corpsu'));
  const { status, error } = variorum('build');
  expect([status, error]).toEqual([1, expect.stringContaining('Did you mean “corpus”?')]);
  rmSync(config);
});

test('an extension is written against the package alone', () => {
  const from = join(root, 'tests/fixtures/extended');
  const to = join(folder, 'extended');
  cpSync(from, to, { recursive: true });
  for (const name of ['harbour.ts', 'variorum.config.ts']) {
    const path = join(to, name);
    const text = readFileSync(path, 'utf8')
      .replace('../../../src/extend.ts', 'variorum/extend')
      .replace('../../../src/io/settings/config.ts', 'variorum/config');
    writeFileSync(path, text);
  }
  const { status, error } = variorum('build', '--corpus', 'extended', '--out', 'harbour');
  expect([status, error]).toEqual([0, expect.stringContaining('Building pages')]);
  const page = readFileSync(join(folder, 'harbour/explainer/index.html'), 'utf8');
  expect(page).toContain('Length of the stop at the quay: 40 m');
  expect(existsSync(join(folder, 'harbour/sources/tides/index.html'))).toBe(true);
});

test('a folder in place of a command is built and served', async () => {
  const bin = join(folder, 'node_modules/variorum/lib/io/variorum.js');
  const child = spawn(process.execPath, [bin, 'docs', '--port', '0'], { cwd: folder, env });
  const url = await new Promise<string>((found) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      const match = /^http:\/\/localhost:\d+\/$/m.exec(said);
      if (match) found(match[0]);
    });
  });
  const page = await (await fetch(`${url}sources/minutes/`)).text();
  child.kill();
  expect(page).toContain('The council voted.');
});
