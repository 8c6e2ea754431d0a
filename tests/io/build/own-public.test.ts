import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyPublic } from '../../../src/io/build/own-public.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a corpus’s own public/ is published, and no page of ours is overwritten', () => {
  const corpus = temporaryFolder({
    'seeds/a.txt': 'The tram.',
    'public/CNAME': 'tram.example',
    'public/img/a.txt': 'a',
    'public/index.html': 'theirs',
  });
  const site = temporaryFolder({ 'index.html': 'ours' });
  expect(copyPublic(corpus, site)).toEqual(['index.html']);
  expect(readFileSync(join(site, 'CNAME'), 'utf8')).toBe('tram.example');
  expect(readFileSync(join(site, 'img/a.txt'), 'utf8')).toBe('a');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('ours');
});

test('a link out of the corpus is not followed, and beside mere texts nothing is published', () => {
  const secret = temporaryFolder({ 'secret.txt': 'secret' });
  const corpus = temporaryFolder({ 'seeds/a.txt': 'The tram.', 'public/a.txt': 'a' });
  symlinkSync(join(secret, 'secret.txt'), join(corpus, 'public/secret.txt'));
  const site = temporaryFolder();
  copyPublic(corpus, site);
  expect(existsSync(join(site, 'secret.txt'))).toBe(false);
  expect(copyPublic(temporaryFolder({ 'public/a.txt': 'a' }), site)).toEqual([]);
});
