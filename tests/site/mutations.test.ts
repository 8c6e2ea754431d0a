import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';

// The corpus with one fault put in. Only a build that can see the originals can find it: without ORIGINALS these are skipped.

const root = resolve(import.meta.dirname, '../..');
const originals = process.env.ORIGINALS ?? '';
const COMMAND = ['src/io/launch.mjs', 'src/io/commands/build.ts', '--strict', '--out'];
const WEEKDAY = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

if (originals === '') console.log('Not run – mutations of the corpus: ORIGINALS names no folder.');

interface Mutation {
  file: string;
  line: number;
  before: string;
  after: string;
}

/** Changes the first line of the files that match which `change` changes. */
function mutate(corpus: string, files: string, change: (line: string) => string): Mutation {
  for (const file of globSync(files, { cwd: corpus }).toSorted()) {
    const lines = readFileSync(join(corpus, file), 'utf8').split('\n');
    const at = lines.findIndex((line) => change(line) !== line);
    const before = lines[at];
    if (before === undefined) continue;
    lines[at] = change(before);
    writeFileSync(join(corpus, file), lines.join('\n'));
    return { file, line: at + 1, before, after: change(before) };
  }
  throw new Error(`Nothing in ${files} could be changed.`);
}

function build(corpus: string) {
  const env = {
    ...process.env,
    CORPUS: corpus,
    ORIGINALS: originals,
    STRICT: 'true',
    SITE: '',
    BASE: '',
  };
  const run = spawnSync(process.execPath, [...COMMAND, join(corpus, 'dist')], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status: run.status, said: run.stderr + run.stdout };
}

function check(corpus: string) {
  return spawnSync(process.execPath, ['src/io/launch.mjs', 'src/io/commands/check.ts'], {
    cwd: root,
    env: { ...process.env, CORPUS: corpus, ORIGINALS: originals, STRICT: 'true' },
    encoding: 'utf8',
  });
}

function copied(): string {
  const corpus = temporaryFolder();
  for (const folder of ['seeds', 'content']) {
    cpSync(join(root, folder), join(corpus, folder), { recursive: true });
  }
  return corpus;
}

/** The problems of a build that stand at a place, each with its lines. */
function problemsAt(said: string, { file, line }: Mutation): string {
  const problems = said.split(/\n(?=\S+:\d+:\d+ {2})/);
  return problems.filter((problem) => problem.includes(`${file}:${line}:`)).join('\n');
}

/** Changes the first such word of an account outside its quotations, so that the account's own word is wrong. */
function unquoted(line: string, words: RegExp, to: (word: string) => string): string {
  if (!line.startsWith('¶')) return line;
  const parts = line.split(/(“[^”]*”)/);
  const at = parts.findIndex((part, index) => index % 2 === 0 && words.test(part));
  return parts.map((part, index) => (index === at ? part.replace(words, to) : part)).join('');
}

test.skipIf(originals === '')(
  'a digit of an account that the original has not is told, with the right one',
  () => {
    const corpus = copied();
    const digits = /(?<=[a-z] )(?!19|20)\d\d(?= [a-z])/;
    const made = mutate(corpus, 'seeds/*.md', (line) =>
      unquoted(line, digits, (number) => String(Number(number) + 1)),
    );
    const at = [...made.before].findIndex((sign, index) => sign !== [...made.after][index]);
    const right = /\d+/.exec(made.before.slice(at - 1))?.[0] ?? '';
    const { status, said } = build(corpus);
    expect(problemsAt(said, made)).toContain(right);
    expect(problemsAt(said, made)).toContain(String(Number(right) + 1));
    expect(status).toBe(1);
  },
);

test.skipIf(originals === '')(
  'a weekday of an account that the original has not is told, with the right one',
  () => {
    const corpus = copied();
    const other = (day: string) => (day === 'Tuesday' ? 'Thursday' : 'Tuesday');
    const made = mutate(corpus, 'seeds/*.md', (line) => unquoted(line, WEEKDAY, other));
    const [right = ''] = WEEKDAY.exec(made.before) ?? [];
    const { status, said } = build(corpus);
    expect(problemsAt(said, made)).toContain(right);
    expect(problemsAt(said, made)).toContain(other(right));
    expect(status).toBe(1);
  },
);

test.skipIf(originals === '')(
  'a word of a claim’s quotation that its passage has not is told, with the right words',
  () => {
    const corpus = copied();
    const quote = /(?<=\{ at: '[a-z]+:\d+', quote: '?)([a-z]+)(?= [a-z]+ [a-z]+)/;
    const made = mutate(corpus, 'content/claims/*.yaml', (line) => line.replace(quote, 'seldom'));
    const right = /quote: '?([a-z]+ [a-z]+ [a-z]+)/.exec(made.before)?.[1] ?? '';
    const { status, said } = build(corpus);
    expect(problemsAt(said, made)).toMatch(/evidence\/stale|anchor\/(?:stale|lost)|quotation\//);
    expect(problemsAt(said, made)).toContain(right);
    expect(status).toBe(1);
  },
);

test.skipIf(originals === '')(
  'a passage that was given another number is told, with the place of its words',
  () => {
    const corpus = copied();
    const made = mutate(corpus, 'seeds/003_*.md', (line) => line.replace(/^¶14 /, '¶15 '));
    const { status, said } = build(corpus);
    const [first] = problemsAt(said, made).split('\n\n');
    expect(first).toContain(`${made.file}:${made.line}:1  address/renumbered`);
    expect(first).toContain('The words published as ¶14, at /sources/dawn/#p14, stand at ¶15 now.');
    expect(first).toContain('Give them back ¶14');
    expect(status).toBe(1);
  },
);

test.skipIf(originals === '')(
  'a passage that is deleted is told in its seed, with its address and how to withdraw it; withdrawn, it passes',
  () => {
    const corpus = copied();
    const seed = join(corpus, 'seeds/000_80c94429d84cc4df.md');
    const text = readFileSync(seed, 'utf8');
    writeFileSync(seed, text.replace(/^¶33 .*\n\n/m, ''));
    const { status, said } = build(corpus);
    expect(said).toMatch(/seeds\/000_80c94429d84cc4df\.md:\d+:1 {2}address\/gone/);
    expect(said).toContain('/sources/toi/#p33 was published and resolves to nothing.');
    expect(said).toContain('Put it back after ¶32 as “¶33 [removed] why”.');
    expect(status).toBe(1);
    writeFileSync(seed, text.replace(/^¶33 .*$/m, '¶33 [removed] Our account was at fault.'));
    expect(check(corpus).stderr).toBe('');
  },
);

test.skipIf(originals === '')(
  'a claim that is renamed is told where it is cited and in the lock; its old id, kept, leads to it',
  () => {
    const corpus = copied();
    const made = mutate(corpus, 'content/claims/*.yaml', (line) =>
      line.replace('- id: phase-one-42-days', '- id: length-of-phase-one'),
    );
    const { status, said } = build(corpus);
    expect(said).toMatch(/seeds\/addresses\.lock:\d+:1 {2}address\/gone/);
    expect(said).toContain('/claims/phase-one-42-days/ was published and resolves to nothing.');
    expect(said).toContain('write was: [phase-one-42-days] at the claim that took its place');
    expect(status).toBe(1);
    const file = join(corpus, made.file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(made.after, `${made.after}\n  was: [phase-one-42-days]`));
    const { stderr } = check(corpus);
    expect(stderr).toContain('It is called “length-of-phase-one” now.');
    expect(stderr).not.toContain('address/gone');
  },
);

test.skipIf(originals === '')('the corpus itself passes that build as far as its checks', () => {
  const run = check(copied());
  expect(run.stderr).not.toContain(' problem');
  expect(run.status).toBe(0);
});
