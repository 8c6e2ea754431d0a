import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { isMereTexts, whatThereIs } from '../../src/page/texts.ts';

function edition(files: Record<string, string>, folder = '') {
  const made = compile({
    files: new Map(Object.entries(files)),
    folder,
    originals: [],
    strict: false,
    isPrivate: false,
    base: '/',
  });
  expect(made.problems).toEqual([]);
  return made.edition;
}

const LETTERS = {
  'a.md':
    '---\ntitle: The tram line\nauthor: Livia Brandt\ndate: 1911-03-02\n---\n\nThe council met in the old hall and spoke of the new line.',
  'b.md':
    '---\ntitle: Die Linie\nauthor: Jo Amsel\ndate: 1923-05-01\nlang: de\n---\n\nDer Rat kam in der alten Halle zusammen.',
};

test('says what there is, and no word of what there is not', () => {
  const made = edition(LETTERS);
  expect(isMereTexts(made)).toBe(true);
  expect(whatThereIs(made)).toBe(
    '2 texts of 1911–1923 by Livia Brandt and Jo Amsel, in English and German, in 4 numbered passages.',
  );
  expect(whatThereIs(edition({ 'x.txt': 'Only one' }))).toBe('1 text, in 1 numbered passage.');
});

test('calls texts by the word of the corpus', () => {
  const made = edition({
    ...LETTERS,
    'content/site.yaml': 'source: { one: letter, many: letters }\n',
  });
  expect(whatThereIs(made)).toMatch(/^2 letters of/);
});

test('a site without a title has that of its README, else the name of its folder', () => {
  const readme = '# Letters of the tram line\n\nTwo letters, found in 2019.\n\nMore.\n';
  expect(edition({ ...LETTERS, 'README.md': readme }, 'tram').site).toMatchObject({
    title: 'Letters of the tram line',
    tagline: 'Two letters, found in 2019.',
  });
  expect(edition(LETTERS, 'tram_letters').site.title).toBe('tram letters');
  expect(edition(LETTERS).site.title).toBe('Variorum');
  expect(edition({ 'a.txt': 'The tram line\n\nIt runs.' }, 'x').site.title).toBe('The tram line');
  expect(
    edition({ ...LETTERS, 'README.md': readme, 'content/site.yaml': 'title: Ours\n' }, 'x').site,
  ).toMatchObject({ title: 'Ours', tagline: '' });
});

test('a Markdown text that begins with a sentence is called by the name of its file', () => {
  const made = edition({
    'Graph view.md':
      'The graph shows how notes hang together. It has filters.\n\n## Filters\n\nWords.',
    'b.md': 'A title without a sign\n\nWords.',
  });
  expect(made.sources.map(({ heading, passages }) => [heading, passages.length])).toEqual([
    ['Graph view', 3],
    ['A title without a sign', 2],
  ]);
});
