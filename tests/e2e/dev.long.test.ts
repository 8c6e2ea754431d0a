import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { useBrowser } from './browser.ts';

// `dev` as an author has it: a mistake is a bar on the last good page and goes when it is mended; search follows; words give lines.

const root = resolve(import.meta.dirname, '../..');
const open = useBrowser();
const CLAIM = `- id: vote
  text: The council voted by 7 to 2 for a tram to the harbour.
  evidence:
    - { at: 'minutes:2', quote: voted by 7 to 2 }
`;

/** Starts `dev` on a corpus of its own with this claim. */
async function dev(claim: string) {
  const corpus = mkdtempSync(join(tmpdir(), 'variorum-dev-'));
  cpSync(join(root, 'tests/fixtures/rules'), corpus, { recursive: true });
  mkdirSync(join(corpus, 'content/claims'));
  const write = (path: string, text: string) => writeFileSync(join(corpus, path), text);
  write('content/claims/vote.yaml', claim);
  const out = join(corpus, 'dist');
  const words = ['src/io/commands/dev.ts', '--corpus', corpus, '--out', out, '--port', '0'];
  // Vitest's own variables would be taken for Vite's: PROD, BASE_URL.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NODE_ENV: 'development' };
  const child = spawn(process.execPath, words, { cwd: root, env });
  onTestFinished(() => {
    child.kill();
    rmSync(corpus, { recursive: true, force: true });
  });
  const url = await new Promise<string>((found) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      const match = /^http:\/\/localhost:\d+\/$/m.exec(said);
      if (match) found(match[0]);
    });
  });
  return { url, corpus, write };
}

const bar = (page: Page) => page.locator('variorum-problems [role=alert]');

test('a mistake is a bar on the last good page, on every page, until it is mended', async () => {
  const { url, write } = await dev(CLAIM);
  const page = await open();
  await page.goto(`${url}sources/minutes/`);
  await page.waitForLoadState('networkidle');
  write('content/claims/vote.yaml', CLAIM.replace('7 to 2 }', '8 to 2 }'));
  await bar(page).waitFor();
  expect(await bar(page).textContent()).toContain('content/claims/vote.yaml:4:33');
  expect(await page.locator('main').textContent()).toContain('The council voted');
  await page.goto(`${url}claims/vote/`);
  await bar(page).waitFor();
  write('content/claims/vote.yaml', CLAIM);
  await bar(page).waitFor({ state: 'detached' });
  expect(await page.locator('main').textContent()).toContain('voted by 7 to 2');
});

test('what was added a moment ago is found', async () => {
  const { url, corpus, write } = await dev(CLAIM);
  const page = await open();
  await page.goto(`${url}search/?q=zeppelin`);
  await page.waitForLoadState('networkidle');
  const seed = readFileSync(join(corpus, 'seeds/minutes.md'), 'utf8');
  write('seeds/minutes.md', `${seed}\n¶5 A zeppelin was seen.\n`);
  await page.locator('mark', { hasText: 'zeppelin' }).waitFor();
});

test('words that are selected offer the lines to copy', async () => {
  const { url } = await dev(CLAIM);
  const page = await open();
  await page.goto(`${url}sources/minutes/`);
  await page.waitForLoadState('networkidle');
  await page.locator('#p2 [data-text]').dblclick({ position: { x: 30, y: 12 } });
  await page.getByRole('button', { name: 'Evidence' }).waitFor();
});

test('begun with a mistake it says so on a page of its own, and shows the site when it is mended', async () => {
  const { url, write } = await dev(CLAIM.replace('minutes:2', 'minutes:9'));
  const page = await open();
  await page.goto(`${url}sources/minutes/`);
  expect(await page.locator('h1').textContent()).toBe('Nothing can be shown yet');
  write('content/claims/vote.yaml', CLAIM);
  await page.getByRole('heading', { name: 'Minutes of the council', exact: true }).waitFor();
});
