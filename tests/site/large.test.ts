import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MANY_SOURCES } from '../../src/render/print/documents.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { readPage } from './dist.ts';
import { tags } from './html.ts';
import { ORIGIN, SITES } from './sites.ts';

const root = resolve(import.meta.dirname, '../..');

/** The passages of a source page, as tags and as words. */
function passages(page: string): { tags: ReturnType<typeof tags>; words: string } {
  const [, article = ''] = /<article class="passages"[^>]*>([\s\S]*?)<\/article>/.exec(page) ?? [];
  const words = article
    .replace(/<[^>]*>/g, '')
    .replace(/&#(?:x26|38);|&amp;/g, '&')
    .replace(/&#(?:x3C|60);|&lt;/g, '<')
    .replace(/&#(?:x22|34);|&quot;/g, '"')
    .replace(/&#(?:x27|39);/g, "'")
    .replace(/\s+/g, ' ');
  return { tags: tags(article).map((tag) => ({ ...tag, text: '' })), words };
}

test('a corpus too large for MDX gets the pages that MDX would give', () => {
  const corpus = temporaryFolder();
  cpSync(SITES.tramline.corpus, corpus, { recursive: true });
  const letters = 'abcdefghijklmnopqrst';
  const names = [...letters].flatMap((a) => [...letters].map((b) => `text-${a}${b}`));
  for (const name of names.slice(0, MANY_SOURCES))
    writeFileSync(join(corpus, `seeds/${name}.txt`), `Lorem ${name}\n\nIpsum dolor, sit amet.\n`);
  const out = join(temporaryFolder(), 'dist');
  const run = spawnSync(process.execPath, ['src/io/commands/build.ts', '--out', out], {
    cwd: root,
    env: { ...process.env, CORPUS: corpus, SITE: ORIGIN, BASE: '/', NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  expect(run.status, run.stderr).toBe(0);
  for (const key of ['courier', 'depot', 'minutes', 'riders']) {
    const address = `/sources/${key}/`;
    const large = passages(readFileSync(join(out, address, 'index.html'), 'utf8'));
    const small = passages(readPage('tramline', address));
    expect(large.words).toBe(small.words);
    expect(large.tags).toEqual(small.tags);
    expect(small.tags.length).toBeGreaterThan(30);
  }
  expect(readFileSync(join(out, 'sources/text-aa/index.html'), 'utf8')).toContain(
    '<p data-text>Ipsum dolor, sit amet.</p>',
  );
});
