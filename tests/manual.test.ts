import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../src/corpus/rules.ts';
import { Site } from '../src/corpus/site.ts';
import { compileFromDisk } from '../src/io/corpus/compile-from-disk.ts';
import { readOptions } from '../src/io/integration/options.ts';
import { COMMANDS } from '../src/io/settings/commands.ts';
import { settings } from '../src/io/settings/settings.ts';

const folder = resolve(import.meta.dirname, 'fixtures/manual');
const chapters = globSync('seeds/**/*.md', { cwd: folder })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n');
/** The examples of the manual in one language. */
const examples = (language: string) =>
  chapters.flatMap((path) =>
    // Pages on rules hold mistakes, and are tried by tests/rule-pages.test.ts.
    (path.startsWith('seeds/rules/')
      ? []
      : [...textOf(path).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    ).flatMap(([, of, code = '']) => (of === language ? [{ path, code }] : [])),
  );

test('the manual is an edition without a mistake', async () => {
  const read = settings({}, ['--corpus', folder]);
  if (Array.isArray(read)) throw new Error('The settings are sound.');
  const { problems, edition } = await compileFromDisk(read);
  expect(problems).toEqual([]);
  expect(edition.sources.length).toBe(chapters.length);
});

test('its chapter on rules is the table of rules; GOLDEN=1 writes it', () => {
  const rows = Object.entries(RULES).map(
    ([rule, asks]) => `- [${rule}](rules/${rule.replace('/', '-')}.md): ${asks}`,
  );
  const made = `# The rules\n\nEvery mistake is told at once, with its rule, its file and line, and the next thing to do. This is what each rule asks; its page has a mistake, what is said of it, and the same mended.\n\n${rows.join('\n')}\n`;
  const path = join(folder, 'seeds/rules.md');
  if (process.env.GOLDEN === '1' && process.env.CI !== 'true') writeFileSync(path, made);
  expect(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).toBe(made);
});

test('every example of YAML is what content/site.yaml may say', () => {
  const found = examples('yaml');
  const wrong = found.filter(({ code }) => !Site.safeParse(parse(code)).success);
  expect([wrong, found.length > 0]).toEqual([[], true]);
});

test('every command in it exists', () => {
  const calls = examples('sh').flatMap(({ code }) => [...code.matchAll(/npx variorum (\w+)/g)]);
  const unknown = calls.map(([, name = '']) => name).filter((name) => !(name in COMMANDS));
  expect([unknown, calls.length > 0]).toEqual([[], true]);
});

test('every call of the integration in it gives options that it knows', () => {
  const calls = examples('js').flatMap(({ code }) => [
    ...code.matchAll(/variorum\((\{(?:[^{}]|\{[^{}]*\})*\})\)/g),
  ]);
  // YAML reads an object of JavaScript with plain names.
  for (const [, options = ''] of calls) readOptions(parse(options));
  expect(calls.length).toBe(4);
});
