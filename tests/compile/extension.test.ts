import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type CompileInput, compile } from '../../src/compile/compile.ts';
import { Extension, type ExtensionInput } from '../../src/compile/extension.ts';
import { compileFromDisk } from '../../src/io/corpus/compile-from-disk.ts';
import { readFiles } from '../../src/io/corpus/read-files.ts';
import { allSettings } from '../../src/io/settings/all-settings.ts';
import { harbour } from '../fixtures/extended/harbour.ts';

const folder = resolve(import.meta.dirname, '../fixtures/extended');

async function fromDisk() {
  const [settings] = await allSettings({}, ['--corpus', folder]);
  if (!settings || 'rule' in settings) throw new Error('The settings are sound.');
  return compileFromDisk(settings);
}

/** The fixture with some files written over, and another extension if one is given. */
function compiled(over: Record<string, string> = {}, extension: ExtensionInput = harbour) {
  const input: CompileInput = {
    files: new Map([...readFiles(folder).files, ...Object.entries(over)]),
    originals: [],
    strict: false,
    isPrivate: false,
    base: '/',
    extensions: [Extension.parse(extension)],
  };
  return compile(input);
}

test('a config brings a block, a picture, a rule, a note kind and a format', async () => {
  const { problems, edition, documents, found } = await fromDisk();
  expect(problems).toEqual([]);
  const page = documents.get('explainer/index')?.mdx ?? '';
  expect(page).toContain('class="votes"');
  expect(page).toContain('Length of the stop at the quay: 40 m');
  const notes = edition.sources.flatMap(({ passages }) => passages.flatMap((one) => one.notes));
  expect(notes.map(({ kind, label }) => [kind, label])).toEqual([['weather', 'Weather']]);
  expect(documents.get('sources/minutes')?.mdx).toContain('label="Weather"');
  expect(found.find(({ path }) => path === 'seeds/tides.tide')).toMatchObject({
    as: 'source',
    format: 'tides',
    keys: ['tides'],
  });
  expect(edition.sources.find(({ key }) => key === 'tides')?.title).toBe('Tides at the quay');
});

test('a rule from outside is told like ours, at the place that it names', () => {
  const text = readFileSync(join(folder, 'content/claims/vote.yaml'), 'utf8');
  const { problems } = compiled({
    'content/claims/vote.yaml': text.replace('The committee voted', 'The vote was taken'),
  });
  expect(problems).toMatchObject([
    { rule: 'own/who-decides', file: 'content/claims/vote.yaml', line: 2, column: 9 },
  ]);
});

test('a mistake in a block from outside is told by its schema', () => {
  const page = readFileSync(join(folder, 'content/explainer/index.mdx'), 'utf8');
  const over = (from: string, to: string) => ({
    'content/explainer/index.mdx': page.replace(from, to),
  });
  expect(compiled(over('claim="vote"', 'claim="votes"')).problems).toMatchObject([
    { rule: 'id/unknown', hint: expect.stringContaining('vote') },
  ]);
  expect(compiled(over('<Votes', '<Vote')).problems).toMatchObject([
    { rule: 'content/component', hint: 'Did you mean <Votes>?' },
  ]);
});

test('a kind of note that no site declares is told with the nearest', () => {
  const notes = readFileSync(join(folder, 'content/notes/minutes.mdx'), 'utf8');
  const { problems } = compiled({
    'content/notes/minutes.mdx': notes.replace('"weather"', '"wether"'),
  });
  expect(problems).toMatchObject([{ hint: expect.stringContaining('Did you mean “weather”?') }]);
});

test('a bug of an extension is thrown with the name of what failed', () => {
  const check = () => {
    throw new Error('no tide');
  };
  const rules = [{ name: 'own/tide' as const, asks: 'A tide.', check }];
  expect(() => compiled({}, { ...harbour, rules })).toThrow(
    'The rule own/tide of the extension “harbour” failed.',
  );
});

test('what is no extension is refused where it is wrong', () => {
  const wrong = (given: object) =>
    Extension.safeParse({ name: 'x', ...given }).error?.issues.map(({ path }) => path.join('.'));
  expect(wrong({ bloks: {} })).toEqual(['']);
  expect(wrong({ blocks: { Claims: harbour.blocks?.Votes } })).toEqual(['blocks.Claims']);
  expect(wrong({ blocks: { Votes: {} } })).toEqual(['blocks.Votes']);
  expect(wrong({ rules: [{ name: 'claim/mine', asks: '', check: () => [] }] })).toEqual([
    'rules.0',
  ]);
  expect(wrong({ readers: [{ format: 'x' }] })).toEqual(['readers.0']);
});
