import { expect, test } from 'vitest';
import { FORMATS } from '../../src/formats/formats.ts';
import { kindOf } from '../../src/formats/kind.ts';
import { documents } from './read.ts';
import { PARAGRAPHS, samples, TITLE } from './samples.ts';

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const all = samples();

test('there is a sample of every format but transcripts', () => {
  const kinds = Object.entries(all).map(([path, bytes]) => {
    const kind = kindOf(path, bytes);
    return kind.is === 'format' ? kind.format : kind.is;
  });
  const missing = Object.keys(FORMATS).filter((format) => !kinds.some((kind) => kind === format));
  expect(missing).toEqual(['transcript']);
});

test.each(Object.keys(all))('%s: every word is kept, in order, and none is added', async (path) => {
  const made = await documents(path, all[path] ?? '');
  const text = made.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n');
  const found = words(text).join(' ');
  const chapters = ['one', 'two'];
  expect(
    found
      .split(' ')
      .filter((word) => path !== 'book.epub' || !chapters.includes(word))
      .join(' '),
  ).toBe(words(PARAGRAPHS.join(' ')).join(' '));
  const hasTitle = !/rows|talk/.test(path);
  if (hasTitle && path !== 'book.epub') expect(made[0]?.title).toBe(TITLE);
});

test.each(Object.keys(all))('%s is told by its content under any name', (path) => {
  const bytes = all[path] ?? new Uint8Array();
  const kind = kindOf(path, bytes);
  const isTold = /pdf|docx|odt|epub|rtf|edition|talk.vtt/.test(path);
  const other = kindOf(isTold ? 'NO-NAME' : path.toUpperCase(), bytes);
  expect(other).toEqual(kind);
});

test.each([
  ['README', 'Words.', 'text'],
  ['LETTER.TXT', 'Words.', 'text'],
  ['notes.markdown', '# Words', 'text'],
  ['notes.MKD', '# Words', 'text'],
  ['a.HTM', '<p>Words</p>', 'format'],
  ['a.css', 'p { color: red }', 'other'],
  ['a.png', '\u0089PNG', 'other'],
  ['a.xyz', 'Words.', 'other'],
])('%s is %s: %s', (path, content, is) => {
  expect(kindOf(path, new TextEncoder().encode(content)).is).toBe(is);
});

test('every format has its ends of names, media types and a sentence', () => {
  for (const [name, { reader, extensions, types, sentence }] of Object.entries(FORMATS)) {
    expect(reader.format).toBe(name);
    expect(extensions.every((end) => /^\.[a-z]+$/.test(end))).toBe(true);
    expect(types.every((type) => /^[a-z]+\/[\w.+-]+$/.test(type))).toBe(true);
    expect(sentence).toMatch(/\.$/);
  }
});
