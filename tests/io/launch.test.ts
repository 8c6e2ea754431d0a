import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/io/settings/commands.ts';

const root = resolve(import.meta.dirname, '../..');

/** Starts a command as npm does, as if Node had another version. */
function launch(words: string[], version = process.versions.node) {
  const old = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const preload = `data:text/javascript,${encodeURIComponent(old)}`;
  const run = spawnSync(process.execPath, ['--import', preload, 'src/io/launch.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
  });
  return { status: run.status, out: run.stdout, error: run.stderr };
}

test.each(['20.20.2', '22.17.1'])('Node %s is told to be too old, in words', (version) => {
  const { status, error } = launch(['src/io/commands/build.ts'], version);
  expect([status, error]).toEqual([
    1,
    expect.stringContaining(`This needs Node 22.18 or later, and this is Node ${version}.`),
  ]);
});

test('an unknown flag ends a command before it does anything', () => {
  const { status, out, error } = launch(['src/io/commands/build.ts', '--stric'], '22.18.0');
  expect([status, out]).toEqual([1, '']);
  expect(error).toMatch(
    /^command line {2}settings\/unknown\n {2}There is no flag --stric\.\n {2}Did you mean --strict\?/,
  );
  expect(error.trimEnd().endsWith('1 problem')).toBe(true);
});

test('the private site is refused on a machine of CI', () => {
  const { status, error } = launch(['src/io/commands/start.ts', '--private']);
  expect([status, error]).toEqual([1, expect.stringContaining('CI is true')]);
});

test.each(Object.keys(COMMANDS))('%s --help says what it takes, and does nothing', (name) => {
  const { status, out, error } = launch([`src/io/commands/${name}.ts`, '--help']);
  expect([status, error]).toEqual([0, '']);
  expect(out).toMatch(/^npm (?:run )?[a-z]+.*\n {2}\w.*\.\n\nFlags/);
  expect(out).toMatch(/\nExamples:\n {2}\S/);
});

test('every command has its help', () => {
  const files = readdirSync(resolve(root, 'src/io/commands'));
  expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(Object.keys(COMMANDS).sort());
});
