import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../src/corpus/problem.ts';
import { RULES } from '../src/corpus/rules.ts';
import { busy } from '../src/io/build/wait-for-lock.ts';
import { compileFromDisk } from '../src/io/corpus/compile-from-disk.ts';
import { printFingerprint } from '../src/io/corpus/fingerprint-record.ts';
import { allSettings } from '../src/io/settings/all-settings.ts';
import { formatProblems } from '../src/io/terminal/print-problems.ts';
import { passageHash } from '../src/text/hash.ts';
import { fingerprint } from '../src/verify/recognise.ts';
import { recognitionProblems } from '../src/verify/recognition-problems.ts';
import { temporaryFolder } from './io/temporary-folder.ts';

// Each rule has a page of the manual: a mistake in the small corpus of tests/fixtures/rules, what is said of it, and the same mended.
// The files and calls on the page are tried, and what is said is what the build says; GOLDEN=1 writes it.

const pages = resolve(import.meta.dirname, 'fixtures/manual/seeds/rules');
const base = resolve(import.meta.dirname, 'fixtures/rules');
const isWriting = process.env.GOLDEN === '1' && process.env.CI !== 'true';

/** What no text on a page can show: what is done to the corpus before it is read. */
const ARRANGE: Readonly<Record<string, (folder: string) => void>> = {
  'file/encoding': (folder) =>
    writeFileSync(join(folder, 'content/site.yaml'), 'title: Trams\nscope: \u0000\n'),
  'file/outside': (folder) => {
    writeFileSync(join(folder, '../letter.txt'), 'A letter\n');
    symlinkSync(join(folder, '../letter.txt'), join(folder, 'seeds/letter.txt'));
  },
  'file/too-large': (folder) =>
    writeFileSync(join(folder, 'seeds/archive.txt'), 'A tram. '.repeat(1_125_000)),
  'address/renumbered': (folder) => {
    const hash = passageHash('The council voted by 7 to 2 for a tram to the harbour.');
    const line = `/sources/minutes/#p2\tpassage\t${hash}\tlive\n`;
    writeFileSync(join(folder, 'seeds/addresses.lock'), line);
  },
};
/** Rules that no corpus breaks by what is in it, with the problem that is told. */
const OTHERWISE: Readonly<Record<string, Problem>> = {
  'build/busy': busy('/tmp/variorum-0123456789abcdef.lock'),
  'original/unknown': only(recognitionProblems([{ status: 'unknown', file: 'other.txt' }], [])),
};

function only(problems: readonly Problem[]): Problem {
  const [one] = problems;
  if (!one) throw new Error('There is a problem to tell.');
  return one;
}

interface Example {
  files: { path: string; note: string; text: string }[];
  call: string[];
}

function fileOf(rule: string): string {
  return join(pages, `${rule.replace('/', '-')}.md`);
}

function pageOf(rule: string): string {
  return readFileSync(fileOf(rule), 'utf8').replaceAll('\r\n', '\n');
}

/** The files and the call that a section of a page shows. */
function exampleIn(page: string, heading: string): Example {
  const section = page.split(`## ${heading}\n`)[1]?.split(/\n## (?=What is said|Mended)/)[0] ?? '';
  const files = [...section.matchAll(/^In `([^`]+)`(.*):\n\n```\w+\n([\s\S]*?)\n```$/gm)].map(
    ([, path = '', note = '', text = '']) => ({ path, note, text: `${text}\n` }),
  );
  const call = /^npx variorum build (.*)$/m.exec(section)?.[1]?.split(' ') ?? [];
  return { files, call };
}

/** The problems of the small corpus with these files in it. */
async function problemsOf({ files, call }: Example, rule = ''): Promise<Problem[]> {
  const folder = join(temporaryFolder(), 'corpus');
  if (rule === 'corpus/empty') mkdirSync(join(folder, 'seeds'), { recursive: true });
  else cpSync(base, folder, { recursive: true });
  const recorded = files.find(({ path }) => path.startsWith('seeds/originals/'))?.text ?? '';
  const record = printFingerprint('report.txt', fingerprint(Buffer.from(recorded)));
  for (const { path, note, text } of files) {
    if (note.includes('when the record was made')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      text.replace(/^original: .*$/m, () => `original: ${record}`),
    );
  }
  ARRANGE[rule]?.(folder);
  const settings = await allSettings({}, ['--corpus', folder, ...call]);
  const wrong = settings.flatMap((one) => ('rule' in one ? [one] : []));
  const [good] = settings.flatMap((one) => ('rule' in one ? [] : [one]));
  if (!good || wrong.length > 0) return wrong;
  return (await compileFromDisk(good)).problems;
}

describe.each(Object.entries(RULES))('the page of %s', (rule, asks) => {
  test('begins with what the rule asks', () => {
    const page = pageOf(rule).replace(/^(# .*\n\n).*\n/, (_, head) => `${head}${asks}\n`);
    if (isWriting) writeFileSync(fileOf(rule), page);
    expect(pageOf(rule)).toBe(page);
    expect(page.startsWith(`# ${rule}\n`)).toBe(true);
  });

  test('shows a mistake and what is said of it', async () => {
    const page = pageOf(rule);
    const other = OTHERWISE[rule];
    const problems = other ? [other] : await problemsOf(exampleIn(page, 'A mistake'), rule);
    expect([...new Set(problems.map((one) => one.rule))]).toEqual([rule]);
    const said = formatProblems(problems).trimEnd();
    const made = page.replace(
      /(## What is said\n\n```text\n)[\s\S]*?\n```/,
      (_, head) => `${head}${said}\n\`\`\``,
    );
    if (isWriting) writeFileSync(fileOf(rule), made);
    expect(pageOf(rule)).toBe(made);
  });

  test('shows it mended, with nothing more to say', async () => {
    const page = pageOf(rule);
    const example = exampleIn(page, 'Mended');
    const isShown = example.files.length > 0 || example.call.length > 0;
    expect(page.split('## Mended\n')[1]?.trim()).not.toBe('');
    const arranged = rule === 'address/renumbered' ? rule : '';
    expect(isShown ? await problemsOf(example, arranged) : []).toEqual([]);
  });
});

test('the small corpus that the examples stand in is without a mistake', async () => {
  expect(await problemsOf({ files: [], call: [] })).toEqual([]);
});
