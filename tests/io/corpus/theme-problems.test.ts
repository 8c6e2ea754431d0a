import { expect, test } from 'vitest';
import { compileFromDisk } from '../../../src/io/corpus/compile-from-disk.ts';
import { settings } from '../../../src/io/settings/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a file that a theme names and that is not there is told; one that is there is no text', async () => {
  const corpus = temporaryFolder({
    'seeds/letter.txt': 'A letter\n\nThe tram comes back.\n',
    'content/site.yaml': 'theme: { logo: sign.svg, css: [own.css] }\n',
    'content/theme/own.css': 'h1 { color: red }\n',
    'content/theme/face.woff2': new Uint8Array([0, 159, 146, 150]),
  });
  const read = settings({}, ['--corpus', corpus]);
  if (Array.isArray(read)) throw new Error('The settings are sound.');
  const { problems, found } = await compileFromDisk(read);
  expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'theme/file There is no content/theme/sign.svg.',
  ]);
  expect(found.find(({ path }) => path === 'content/theme/own.css')?.why).toBe('part of the theme');
});
