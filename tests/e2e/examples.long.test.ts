import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/io/serve/serve.ts';
import { buildExample, exampleFolder } from '../site/examples.ts';
import { useBrowser } from './browser.ts';
import { AXE, faults } from './faults.ts';

// The example sites: an edition inside somebody else's site, and two themes made with nothing but `theme`.

const root = resolve(import.meta.dirname, '../..');
const made = join(root, '.dist-test/examples');
const open = useBrowser();
const THEMES = ['newspaper', 'monograph'] as const;
const LOOKS = [
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1680, colorScheme: 'light' },
] as const;

/** Builds the tram line with a theme over it, as an author would; returns the folder of the site. */
function buildTheme(name: string): string {
  const corpus = join(made, name, 'corpus');
  rmSync(join(made, name), { recursive: true, force: true });
  cpSync(exampleFolder('tramline'), corpus, { recursive: true });
  cpSync(exampleFolder(`themes/${name}`), corpus, { recursive: true });
  const out = join(made, name, 'site');
  const words = ['src/io/commands/build.ts', '--corpus', corpus, '--out', out];
  const { PATH, HOME } = process.env;
  const run = spawnSync(process.execPath, words, {
    cwd: root,
    env: { PATH, HOME },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return out;
}

describe.each([
  ...THEMES.map((name) => ({ name, inside: '/', build: () => buildTheme(name) })),
  {
    name: 'host',
    inside: '/town/edition/',
    build: () => {
      const said = buildExample('host');
      if (said !== '') throw new Error(said);
      return join(exampleFolder('host'), 'dist');
    },
  },
])('the example “$name”', ({ name, inside, build }) => {
  const served: { url: string; folder: string; close: () => Promise<void> } = {
    url: '',
    folder: '',
    close: async () => {},
  };
  beforeAll(async () => {
    served.folder = build();
    const base = inside === '/' ? '/' : '/town/';
    const site = await serve(served.folder, { base, port: 0, isPrivate: true });
    served.url = new URL(inside, site.url).href;
    served.close = () => site.close();
  });
  afterAll(() => served.close());

  test('passes axe on its kinds of pages, narrow and wide, light and dark', async () => {
    const found: string[] = [];
    const page = await open({ reducedMotion: 'reduce' });
    for (const at of ['', 'sources/courier/', 'explainer/', 'figures/', 'search/', 'about/']) {
      await page.goto(served.url + at);
      await page.evaluate(AXE);
      for (const { width, colorScheme } of LOOKS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        found.push(...(await faults(page)).map((one) => `${at} ${width} ${colorScheme}: ${one}`));
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push(`${at} ${width}: ${over} px too wide`);
      }
    }
    expect(found).toEqual([]);
  });

  test('is read, searched and linked to', async () => {
    const page = await open();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${served.url}sources/`);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input[name=q]').fill('Brewery Lane');
    const first = page.locator('dialog[open] [data-result=passage]').first();
    await first.click();
    await page.waitForURL(/\/sources\/[a-z]+\/\?q=.*#p\d+$/);
    const anchor = new URL(page.url()).hash;
    await page.locator(`.passage${anchor}`).waitFor();
    expect(new URL(page.url()).pathname.startsWith(inside)).toBe(true);
    expect(await page.locator(`.passage${anchor}`).textContent()).toContain('Brewery');
    expect(errors).toEqual([]);
  });

  test('keeps the budgets', () => {
    const size = (ending: string, most: (file: string) => boolean) =>
      globSync(`_astro/*.${ending}`, { cwd: served.folder })
        .filter(most)
        .map((file) => gzipSync(readFileSync(join(served.folder, file)), { level: 9 }).length);
    const styles = size('css', () => true);
    console.log(`${name}: ${styles.join(' + ')} bytes of styles`);
    expect(Math.max(...styles)).toBeLessThanOrEqual(12_000);
  });
});
