import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { serve } from '../../src/io/serve/serve.ts';
import { useBrowser } from './browser.ts';

// Sites of texts that nobody here wrote: read from the packages that the tests install anyway, never committed.

const root = resolve(import.meta.dirname, '../..');
const packages = join(root, 'node_modules');
const made = join(root, '.dist-test/packages');
const open = useBrowser();

/** Copies files of packages into a folder, in a flat list. */
const copied = (pattern: string) => (folder: string) => {
  for (const path of globSync(pattern, { cwd: packages }))
    copyFileSync(join(packages, path), join(folder, basename(path)));
};
const jsonOf = (path: string): unknown => JSON.parse(readFileSync(join(packages, path), 'utf8'));
const Rules = z.object({ rules: z.record(z.string(), z.object({ help: z.string() })) });

const CORPORA = [
  // MIT or Apache-2.0: a manual in Chinese, Hindi, Japanese, Korean, Russian and others.
  { name: 'a manual in many scripts', write: copied('@biomejs/biome/README*.md'), least: 12 },
  // BSD-2-Clause: documents of Word with notes, tables, lists, and one without a word.
  { name: 'documents of Word', write: copied('mammoth/test/test-data/*.docx'), least: 12 },
  // Apache-2.0: what a program says in Korean, a line each.
  {
    name: 'messages in Korean',
    write: (folder: string) => {
      const all = z
        .record(z.string(), z.string())
        .parse(jsonOf('typescript/lib/ko/diagnosticMessages.generated.json'));
      const lines = Object.values(all).slice(0, 200);
      const rows = lines.map((text) => JSON.stringify({ text }));
      writeFileSync(join(folder, 'messages.jsonl'), rows.join('\n'));
    },
    least: 1,
  },
  // MPL-2.0: rules in Hebrew, written from right to left.
  {
    name: 'rules in Hebrew',
    write: (folder: string) => {
      const { rules } = Rules.parse(jsonOf('axe-core/locales/he.json'));
      const rows = Object.values(rules).map(({ help }) => `"${help.replaceAll('"', '""')}"`);
      writeFileSync(join(folder, 'rules.csv'), `text\n${rows.join('\n')}\n`);
    },
    least: 1,
  },
  // Apache-2.0: licences as plain text.
  {
    name: 'licences as plain text',
    write: copied('typescript/{LICENSE,ThirdPartyNoticeText}.txt'),
    least: 2,
  },
  // MIT: notes on versions, long and with lists, code and links.
  { name: 'notes on versions', write: copied('{acorn,prismjs}/CHANGELOG.md'), least: 1 },
] as const;

describe.each(CORPORA)('$name', ({ name, write, least }) => {
  const folder = join(made, name.replaceAll(' ', '-'));
  const site = { url: '', close: async () => {} };
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'corpus'), { recursive: true });
    write(join(folder, 'corpus'));
    const words = ['--corpus', join(folder, 'corpus'), '--out', join(folder, 'site')];
    const { PATH, HOME } = process.env;
    const run = spawnSync(process.execPath, ['src/io/commands/build.ts', ...words], {
      cwd: root,
      env: { PATH, HOME },
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stdout + run.stderr);
    Object.assign(site, await serve(join(folder, 'site'), { base: '/', port: 0, isPrivate: true }));
  });
  afterAll(() => site.close());

  test('is accounted for, fits a phone and a screen, and its words are found', async () => {
    const { files } = z
      .object({ files: z.array(z.object({ path: z.string(), as: z.string(), why: z.string() })) })
      .parse(JSON.parse(readFileSync(join(folder, 'site/data/build.json'), 'utf8')));
    const there = globSync('*', { cwd: join(folder, 'corpus') });
    expect(files.map(({ path }) => path).sort()).toEqual(there.sort());
    expect(files.filter(({ as }) => as === 'source').length).toBeGreaterThanOrEqual(least);
    expect(files.filter(({ as, why }) => as === 'refused' && why === '')).toEqual([]);

    const pages = globSync('sources/*/index.html', { cwd: join(folder, 'site') });
    const page = await open();
    for (const at of ['', 'sources/', ...pages.slice(0, 4).map((path) => path.slice(0, -10))]) {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(site.url + at);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(`${at} at ${width}: ${over}`).toBe(`${at} at ${width}: 0`);
      }
    }
    const words = await page.locator('.passage [data-text]').first().textContent();
    await page.goto(`${site.url}search/?q=${encodeURIComponent(words?.trim() ?? '')}`);
    await page.locator('[data-result]').first().waitFor();
  });
});
