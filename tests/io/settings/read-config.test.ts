import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allSettings } from '../../../src/io/settings/all-settings.ts';
import { readConfig } from '../../../src/io/settings/read-config.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function problemsOf(files: Record<string, string>) {
  const read = await readConfig([temporaryFolder(files)]);
  return read.ok ? [] : read.problems;
}

/** The settings where the user stands in `folder`. */
async function settingsIn(folder: string, argv: string[] = [], env: Record<string, string> = {}) {
  const all = await allSettings({ INIT_CWD: folder, ...env }, argv);
  return all.map((one) => ('rule' in one ? one : { ...one }));
}

test('a folder without a config says nothing', async () => {
  expect(await readConfig([temporaryFolder()])).toEqual({ ok: true, all: [] });
});

test.each([
  ['variorum.config.ts', "const title: string = 'Trams';\nexport default { title, port: 8080 };\n"],
  ['variorum.config.mjs', "export default { title: 'Trams', port: 8080 };\n"],
  ['variorum.config.json', '{ "title": "Trams", "port": 8080 }'],
])('%s is read', async (name, text) => {
  const folder = temporaryFolder({ [name]: text });
  expect(await settingsIn(folder)).toMatchObject([
    { port: 8080, corpus: folder, said: { file: name, values: { title: 'Trams' } } },
  ]);
});

test('folders are relative to the config, and a flag wins over it as it does over the environment', async () => {
  const folder = temporaryFolder({
    'variorum.config.json':
      '{ "corpus": "texts", "out": "public/edition", "base": "edition", "strict": true, "url": "https://tram.example" }',
    'texts/a.txt': 'The tram.',
  });
  const told = { corpus: join(folder, 'texts'), out: join(folder, 'public/edition') };
  expect(await settingsIn(folder)).toMatchObject([
    { ...told, base: '/edition/', strict: true, site: 'https://tram.example' },
  ]);
  expect(await settingsIn(folder, [], { BASE: 'env' })).toMatchObject([{ base: '/env/' }]);
  expect(await settingsIn(folder, ['--base', 'flag'], { BASE: 'env' })).toMatchObject([
    { base: '/flag/' },
  ]);
});

test('a config wins over site.yaml', async () => {
  const folder = temporaryFolder({
    'variorum.config.json': '{ "base": "config" }',
    'content/site.yaml': 'base: file\nurl: https://file.example\n',
  });
  expect(await settingsIn(folder)).toMatchObject([
    { base: '/config/', site: 'https://file.example' },
  ]);
});

test('of several corpora each has a base and a folder of its own, and takes over what stands above', async () => {
  const folder = temporaryFolder({
    'variorum.config.json':
      '{ "language": "de", "corpora": [{ "corpus": "north", "title": "North" }, { "corpus": "south line", "base": "/s/", "out": "site-south" }] }',
    'north/a.txt': 'The tram.',
    'south line/b.txt': 'The bus.',
  });
  expect(await settingsIn(folder)).toMatchObject([
    {
      base: '/north/',
      out: join(folder, 'dist/north'),
      said: { values: { language: 'de', title: 'North' } },
    },
    { base: '/s/', out: join(folder, 'site-south'), said: { values: { language: 'de' } } },
  ]);
  expect(await settingsIn(folder, ['--corpus', join(folder, 'north')])).toMatchObject([
    { corpus: join(folder, 'north'), base: '/north/' },
  ]);
});

test('a config says nothing of a corpus that it does not name', async () => {
  const folder = temporaryFolder({
    'variorum.config.json': '{ "corpus": "north", "title": "North" }',
    'north/a.txt': 'The tram.',
    'south/b.txt': 'The bus.',
  });
  expect(await settingsIn(folder, ['--corpus', join(folder, 'south')])).toMatchObject([
    { corpus: join(folder, 'south'), said: undefined },
  ]);
});

test('two corpora that would overwrite each other’s site are refused', async () => {
  const folder = temporaryFolder({
    'variorum.config.json': '{ "out": "site", "corpora": [{ "corpus": "a" }, { "corpus": "b" }] }',
    'a/a.txt': 'The tram.',
    'b/b.txt': 'The bus.',
  });
  expect(await settingsIn(folder)).toMatchObject([
    { rule: 'settings/value', message: expect.stringContaining('would build into') },
  ]);
});

test('a key with a slip is told where it stands, with the nearest one', async () => {
  expect(
    await problemsOf({
      'variorum.config.ts': "export default {\n  title: 'Trams',\n  tagine: 'A line',\n};\n",
    }),
  ).toMatchObject([
    {
      rule: 'settings/shape',
      file: 'variorum.config.ts',
      line: 3,
      column: 3,
      message: 'Unknown key “tagine”.',
      hint: 'Did you mean “tagline”?',
    },
  ]);
});

test('a value of another kind, and a key of a corpus inside a list, are told where they stand', async () => {
  expect(
    await problemsOf({
      'variorum.config.json':
        '{ "port": "many",\n  "corpora": [{ "corpus": "a" }, { "corpus": "b",\n  "bsae": "/b/" }] }',
    }),
  ).toMatchObject([
    { line: 1, column: 4, message: expect.stringContaining('“port”') },
    { line: 3, hint: 'Did you mean “base”?' },
  ]);
});

test.each([
  ['variorum.config.json', '{ "title": ', /cannot be loaded/],
  ['variorum.config.ts', 'export default {', /cannot be loaded/],
  ['variorum.config.mjs', "import 'no-such-package-at-all';\nexport default {};", /Cannot find/],
  ['variorum.config.mjs', 'throw new Error("the tram is late");', /the tram is late/],
  ['variorum.config.mjs', 'export const title = 1;', /exports no object/],
  ['variorum.config.json', '[]', /exports no object/],
])('%s with %j is a problem', async (name, text, message) => {
  expect(await problemsOf({ [name]: text })).toMatchObject([
    { rule: 'settings/shape', message: expect.stringMatching(message) },
  ]);
});

test('two configs in one folder are refused', async () => {
  expect(
    await problemsOf({ 'variorum.config.json': '{}', 'variorum.config.mjs': 'export default {}' }),
  ).toMatchObject([{ message: expect.stringContaining('one config is enough') }]);
});

test('whatever a JSON config holds, it is read or refused with a place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (value) => {
      for (const one of await problemsOf({ 'variorum.config.json': JSON.stringify(value) }))
        expect(one).toMatchObject({ rule: 'settings/shape', line: expect.any(Number) });
    }),
    { numRuns: 30 },
  );
});
