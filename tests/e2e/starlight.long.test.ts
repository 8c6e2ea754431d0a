import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../src/io/serve/serve.ts';
import { useBrowser } from './browser.ts';

// A site of Starlight, installed from the registry with our package beside it, that holds an edition: tests/fixtures/starlight.

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'variorum-starlight-'));
const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' };
const run = (command: string, words: string[], cwd: string, own: NodeJS.ProcessEnv = process.env) =>
  execFileSync(command, words, {
    cwd,
    env: own,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const open = useBrowser();
let site: Served;

beforeAll(async () => {
  cpSync(join(root, 'tests/fixtures/starlight'), folder, { recursive: true });
  cpSync(join(root, 'tests/fixtures/tramline'), join(folder, 'corpus'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  run('npm', ['pack', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  const { version } = createRequire(import.meta.url)('astro/package.json');
  const wanted = [`astro@${version}`, '@astrojs/starlight@0.42.4', join(folder, tarball)];
  run('npm', ['install', '--no-audit', '--no-fund', ...wanted], folder);
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  run(process.execPath, [astro, 'build'], folder, env);
  site = await serve(join(folder, 'dist'), { base: '/', port: 0, isPrivate: true });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a reader of the documentation comes to a passage of the edition, and to the words searched for', async () => {
  const page = await open();
  await page.goto(site.url);
  await page.getByRole('link', { name: 'the tram line', exact: true }).click();
  await page.goto(`${site.url}edition/sources/courier/#p2`);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('.variorum #p2').isVisible()).toBe(true);
  await page.goto(`${site.url}edition/search/?q=tram`);
  await page.locator('.variorum mark').first().waitFor();
});

test.each(['', 'sources/courier/', 'explainer/', 'figures/', 'search/?q=tram'])(
  'our part of edition/%s has no fault of accessibility, wide or narrow, and nothing sticks out',
  async (at) => {
    for (const width of [1280, 360]) {
      const page = await open({ viewport: { width, height: 800 } });
      await page.goto(`${site.url}edition/${at}`);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).include('.variorum').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  },
);

test('pages of the documentation have nothing of ours', () => {
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).not.toContain('variorum');
});
