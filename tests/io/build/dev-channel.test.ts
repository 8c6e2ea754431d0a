import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { linesFor, problemsPage } from '../../../src/io/build/dev-channel.ts';
import { compileFromDisk } from '../../../src/io/corpus/compile-from-disk.ts';
import { settings } from '../../../src/io/settings/settings.ts';

const read = settings({}, ['--corpus', resolve(import.meta.dirname, '../../fixtures/rules')]);
if (Array.isArray(read)) throw new Error('The settings are sound.');
const made = await compileFromDisk(read);

test('words that are selected come back as evidence, as a note and as a citation', () => {
  expect(linesFor({ at: 'minutes:2', words: 'voted by 7 to 2' }, made)).toEqual({
    Evidence: "    - { at: 'minutes:2', quote: 'voted by 7 to 2' }",
    Note: '<Note id="" at="2" on="voted by 7 to 2">\n…\n</Note>',
    'Citation in prose': '“voted by 7 to 2” [@minutes:2]',
  });
});

test('words that are not exact words of the passage give nothing to paste', () => {
  expect(linesFor({ at: 'minutes:2', words: 'voted by 8 to 2' }, made)).toEqual({});
  expect(linesFor({ at: 'nobody:2', words: 'voted' }, made)).toEqual({});
});

test('until there is a good page, mistakes are the page; hostile names in them stay words', async () => {
  const place = { file: 'content/<b>.yaml', line: 3, column: 1 };
  const wrong = { rule: 'yaml/shape' as const, ...place, message: 'A <script>', hint: 'Mend it.' };
  const answer = (problems: (typeof wrong)[], accept: string) =>
    new Promise<string>((done) => {
      const page = problemsPage(
        () => ({ ...made, problems }),
        async (_, html) => html,
      );
      const request = { url: '/', headers: { accept } };
      const response = { statusCode: 200, setHeader: () => undefined, end: done };
      Reflect.apply(page, undefined, [request, response, () => done('next')]);
    });
  expect(await answer([wrong], 'text/html')).toContain(
    '<code>content/&lt;b>.yaml:3:1</code> yaml/shape<br>A &lt;script><br>Mend it.',
  );
  expect(await answer([wrong], 'image/png')).toBe('next');
  expect(await answer([], 'text/html')).toBe('next');
});
