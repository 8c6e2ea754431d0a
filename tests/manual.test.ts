import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { ChangesFile } from '../src/corpus/change.ts';
import { ClaimsFile } from '../src/corpus/claim.ts';
import { EntitiesFile } from '../src/corpus/entity.ts';
import { EventsFile } from '../src/corpus/event.ts';
import { ExcusesFile } from '../src/corpus/excuse.ts';
import { FiguresFile } from '../src/corpus/figure.ts';
import { PositionsFile, SilencesFile } from '../src/corpus/position.ts';
import { RULES } from '../src/corpus/rules.ts';
import { Site } from '../src/corpus/site.ts';
import { TermsFile } from '../src/corpus/term.ts';
import { compileFromDisk } from '../src/io/corpus/compile-from-disk.ts';
import { readOptions } from '../src/io/integration/options.ts';
import { COMMANDS } from '../src/io/settings/commands.ts';
import { settings } from '../src/io/settings/settings.ts';
import { referenceChapters, undocumented } from './manual-reference.ts';

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
      : [...textOf(path).matchAll(/(?:^In `([^`]+)`:\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm)]
    ).flatMap(([, file = '', of, code = '']) => (of === language ? [{ path, file, code }] : [])),
  );

test('the manual is an edition without a mistake', async () => {
  const read = settings({}, ['--corpus', folder]);
  if (Array.isArray(read)) throw new Error('The settings are sound.');
  const { problems, edition } = await compileFromDisk(read);
  expect(problems).toEqual([]);
  expect(edition.sources.length).toBe(chapters.length);
});

test.each([...referenceChapters()])(
  'its chapter reference/%s is as schemas, commands, formats and blocks are; GOLDEN=1 writes it',
  (name, made) => {
    const path = join(folder, 'seeds/reference', name);
    if (process.env.GOLDEN === '1' && process.env.CI !== 'true') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, made);
    }
    expect(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).toBe(made);
  },
);

test('every key of every file that authors write has a sentence', () => {
  expect(undocumented()).toEqual([]);
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

/** What an example may hold, by the file that the words before it name; without one it is `content/site.yaml`. */
const SHAPES: readonly [file: RegExp, shape: z.ZodType][] = [
  [/^content\/claims\//, ClaimsFile],
  [/^content\/figures\.yaml$/, FiguresFile],
  [/^content\/events\.yaml$/, EventsFile],
  [/^content\/entities\.yaml$/, EntitiesFile],
  [/^content\/terms\.yaml$/, TermsFile],
  [/^content\/positions\.yaml$/, PositionsFile],
  [/^content\/silences\.yaml$/, SilencesFile],
  [/^content\/excuses\.yaml$/, ExcusesFile],
  [/^content\/changes\.yaml$/, ChangesFile],
];

test('every example of YAML is what its file may say', () => {
  const found = examples('yaml').filter(({ code }) => !code.startsWith('on: push'));
  const wrong = found.filter(({ file, code }) => {
    const shape = SHAPES.find(([pattern]) => pattern.test(file))?.[1] ?? Site;
    return !shape.safeParse(parse(code)).success;
  });
  expect([wrong, found.length > SHAPES.length]).toEqual([[], true]);
});

test('every link of it leads to a chapter', () => {
  const lost = chapters.flatMap((path) =>
    [...textOf(path).matchAll(/\]\(([^)#:]+\.md)\)/g)]
      .map(([, to = '']) => join(dirname(path), to).replaceAll('\\', '/'))
      .filter((to) => !chapters.includes(to))
      .map((to) => `${path}: ${to}`),
  );
  expect(lost).toEqual([]);
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
