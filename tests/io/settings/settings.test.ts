import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { environment } from '../../../src/io/settings/environment.ts';
import type { Settings } from '../../../src/io/settings/settings.ts';
import { settings } from '../../../src/io/settings/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = resolve(import.meta.dirname, '../../..');

function read(env: Record<string, string>, argv: string[] = [], also: string[] = []): Settings {
  const made = settings({ CORPUS: temporaryFolder(), ...env }, argv, also);
  if (Array.isArray(made)) throw new Error(JSON.stringify(made));
  return made;
}

function refused(env: Record<string, string>, argv: string[] = []) {
  return settings({ CORPUS: temporaryFolder(), ...env }, argv);
}

test('without any setting the corpus is the project and the site goes to dist', () => {
  const made = settings({}, []);
  expect(made).toMatchObject({
    root,
    corpus: root,
    originals: undefined,
    base: '/',
    port: 4321,
    strict: false,
    isPrivate: false,
    out: join(root, 'dist'),
    rest: [],
  });
});

test.each(['a/b', '/a/b', 'a/b/', '/a/b/', '//a//b//'])('BASE=%s is /a/b/', (BASE) => {
  expect(read({ BASE }).base).toBe('/a/b/');
});

test.each(['', '/'])('BASE=%j is /', (BASE) => {
  expect(read({ BASE }).base).toBe('/');
});

test('the command line wins over the environment, and that over site.yaml', () => {
  const CORPUS = temporaryFolder({
    'content/site.yaml': 'url: https://corpus.example\nbase: from-file\n',
  });
  expect(read({ CORPUS })).toMatchObject({ site: 'https://corpus.example', base: '/from-file/' });
  expect(read({ CORPUS, BASE: 'from-env' }).base).toBe('/from-env/');
  expect(read({ CORPUS, BASE: 'from-env' }, ['--base', 'from-flag']).base).toBe('/from-flag/');
});

test('a site.yaml that is not YAML is left to those who read all of it', () => {
  const CORPUS = temporaryFolder({ 'content/site.yaml': 'url: [' });
  expect(read({ CORPUS }).site).toBeUndefined();
});

test('folders become absolute, and what is no flag is kept', () => {
  const folder = temporaryFolder();
  const made = read({}, [`--originals=${folder}`, '--out', 'somewhere', 'dawn', '--strict']);
  expect(made).toMatchObject({
    originals: folder,
    out: resolve('somewhere'),
    rest: ['dawn'],
    strict: true,
  });
});

test('the private site goes to dist-private', () => {
  expect(read({}, ['--private'])).toMatchObject({
    isPrivate: true,
    out: join(root, 'dist-private'),
  });
});

test('the private site is refused where CI is true', () => {
  expect(refused({ CI: 'true' }, ['--private'])).toMatchObject([
    {
      file: 'environment',
      rule: 'settings/value',
      message: expect.stringMatching(/^CI is true/),
      hint: expect.stringContaining('your own computer'),
    },
  ]);
});

test('an unknown flag is refused and the nearest one named', () => {
  expect(refused({}, ['--strct'])).toMatchObject([
    {
      file: 'command line',
      rule: 'settings/unknown',
      message: 'There is no flag --strct.',
      hint: expect.stringContaining('Did you mean --strict?'),
    },
  ]);
});

test('a flag that only another command knows is unknown', () => {
  expect(read({}, ['--account'], ['account']).also).toEqual(['account']);
  expect(refused({}, ['--account'])).toMatchObject([{ rule: 'settings/unknown' }]);
});

test('a flag of a command may take a value, one of its choices', () => {
  const also = ['title <words>', 'as <note|cite>'];
  expect(read({}, ['--title', 'The tram line', '--as=cite'], also).options).toEqual({
    title: 'The tram line',
    as: 'cite',
  });
  expect(settings({}, ['--as', 'ntoe'], also)).toMatchObject([
    { rule: 'settings/value', hint: 'Did you mean note?' },
  ]);
});

test('a flag without its value is refused', () => {
  expect(refused({}, ['--base', '--strict'])).toMatchObject([
    { rule: 'settings/value', message: '--base has no value.' },
  ]);
});

test.each([
  ['SITE', 'example.org'],
  ['SITE', 'https://example.org/path/'],
  ['SITE', 'ftp://example.org'],
  ['BASE', '/../etc'],
  ['BASE', 'a b'],
  ['BASE', 'C:/Program Files/Git/a/b'],
  ['PORT', 'web'],
  ['PORT', '65536'],
  ['CORPUS', '/no/such/folder'],
  ['ORIGINALS', '/no/such/folder'],
])('%s=%s is refused', (name, value) => {
  expect(refused({ [name]: value })).toMatchObject([
    {
      file: 'environment',
      rule: 'settings/value',
      message: expect.stringContaining(`${name} is “${value}”`),
    },
  ]);
});

test('settings survive the way through the environment', () => {
  const originals = temporaryFolder();
  const made = read({ BASE: 'a/b', ORIGINALS: originals, SITE: 'https://example.org' }, [
    '--strict',
  ]);
  expect(settings(environment(made), [])).toEqual(made);
});
