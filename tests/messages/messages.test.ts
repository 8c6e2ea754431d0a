import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { messagesOf } from '../../src/messages/messages.ts';

const root = resolve(import.meta.dirname, '../..');
const code = globSync('src/**/*.{ts,astro}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/^src\/messages\/\w+\//.test(path))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

test('every message is said somewhere', () => {
  const { format, language, ...sections } = messagesOf('en');
  const keys = Object.entries(sections).flatMap(([section, messages]) =>
    Object.keys(messages).map((key) => `${section}.${key}`),
  );
  // A function that takes one section of the catalogue calls it `say`.
  const isSaid = (key: string) =>
    [key, key.replace(/^\w+/, 'say')].some((path) =>
      new RegExp(`\\b${path.replace('.', '\\.')}\\b`).test(code),
    );
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
});

test('a language has its catalogue whatever its region or script, in its own formats', () => {
  const austrian = messagesOf('de-AT');
  expect(austrian.frame.search).toBe('Suche');
  expect(austrian.language).toBe('de-AT');
  expect(austrian.format.date('2025-01-04')).toBe('4. Jänner 2025');
  expect(messagesOf('AR').frame.search).toBe('البحث');
});

test('a language without a catalogue has English words, said to be English, and its own formats', () => {
  const french = messagesOf('fr');
  expect(french.frame.search).toBe('Search');
  expect(french.language).toBe('en');
  expect(french.format.date('2025-02-04')).toBe('4 février 2025');
});

test('German and Arabic repeat no English message', () => {
  const english = textsOf(messagesOf('en'));
  for (const language of ['de', 'ar']) {
    const same = [...textsOf(messagesOf(language))].filter(
      ([key, text]) => text === english.get(key) && /\p{L}/u.test(text) && !ALIKE.has(key),
    );
    expect(same, language).toEqual([]);
  }
});

/** Messages that are the same word in another language. */
const ALIKE: ReadonlySet<string> = new Set(['scripts.link']);

/** Every message that takes no parameters, by its path. */
function textsOf(value: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]): [string, string][] => {
      const at = path === '' ? key : `${path}.${key}`;
      if (['format', 'language'].includes(at)) return [];
      if (typeof inner === 'string') return [[at, inner]];
      return typeof inner === 'object' && inner !== null ? [...textsOf(inner, at)] : [];
    }),
  );
}
