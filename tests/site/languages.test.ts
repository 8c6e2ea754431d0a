import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/messages/messages.ts';
import { tags } from './html.ts';

// Sites in German and Arabic say nothing in English.

const root = resolve(import.meta.dirname, '../..');
const NAMES = { de: 'german', ar: 'arabic' } as const;
const LANGUAGES = ['de', 'ar'] as const;
const folder = (language: keyof typeof NAMES) => join(root, '.dist-test', NAMES[language]);
const page = (language: keyof typeof NAMES, path: string) =>
  readFileSync(join(folder(language), path), 'utf8');

beforeAll(() => {
  for (const language of LANGUAGES) {
    const corpus = join(root, 'tests/fixtures', NAMES[language]);
    const flags = ['src/io/commands/build.ts', '--corpus', corpus, '--out', folder(language)];
    const env = { ...process.env, NODE_ENV: 'production' };
    const run = spawnSync(process.execPath, flags, { cwd: root, env, encoding: 'utf8' });
    expect(run.status, run.stdout + run.stderr).toBe(0);
  }
});

describe.each(LANGUAGES)('a site in %s', (language) => {
  test('says so on every page, with its direction', () => {
    const paths = globSync('**/*.html', { cwd: folder(language) });
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      const html = tags(page(language, path)).find(({ name }) => name === 'html');
      const dir = language === 'ar' ? 'rtl' : 'ltr';
      expect(html?.attributes, path).toMatchObject({ lang: language, dir });
    }
  });

  test('has no English message on any page', () => {
    const own = new Set(messagesIn(messagesOf(language)));
    const english = messagesIn(messagesOf('en')).filter((text) => !own.has(text));
    expect(english).toEqual(expect.arrayContaining(['Sources', 'Claims', 'Search']));
    for (const path of globSync('**/*.html', { cwd: folder(language) })) {
      const said = saidOn(page(language, path));
      const found = english.filter((text) => said.some((one) => holds(one, text)));
      expect(found, path).toEqual([]);
    }
  });

  test('writes days and numbers as its language does', () => {
    const [day, number] =
      language === 'de' ? ['4. März 2024', '1.250,5'] : ['4 مارس 2024', '1,250'];
    expect(page(language, 'timeline/index.html')).toContain(day);
    expect(page(language, 'figures/index.html')).toContain(number);
  });
});

/** Every message without parameters: whole words of it, in a site's own text, would be that language. */
function messagesIn(value: object): string[] {
  return Object.entries(value).flatMap(([key, inner]): string[] => {
    if (key === 'format' || key === 'language') return [];
    if (typeof inner === 'string') return /\p{L}{3}/u.test(inner) ? [inner] : [];
    return typeof inner === 'object' && inner !== null ? messagesIn(inner) : [];
  });
}

/** A label is the whole of what is said; two words or more may stand in a sentence. */
function holds(said: string, text: string): boolean {
  return /\s/.test(text.trim()) ? said.includes(text) : said === text;
}

const TOLD = ['aria-label', 'title', 'placeholder', 'alt', 'data-words'];

/** The texts of a page, and of those attributes that people are told. */
function saidOn(html: string): string[] {
  const bare = html.replace(/<!--[\s\S]*?-->|<(script|style|pre)\b[\s\S]*?<\/\1>/g, '');
  const texts = [...bare.matchAll(/>([^<]+)</g)].map(([, text = '']) => text.trim());
  const told = tags(bare)
    .filter(({ name }) => name !== 'link')
    .flatMap(({ attributes }) => TOLD.flatMap((key) => (attributes[key] ?? '').split('|')));
  return [...texts, ...told];
}
