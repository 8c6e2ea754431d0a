import { expect, test } from 'vitest';
import { compiled } from '../../fixture.ts';
import { all, type Rendered, render, wordsOf } from './render.ts';

const pageOf = (name: 'ferry' | 'shapes', key: string) =>
  render(compiled(name).documents.get(`sources/${key}`)?.mdx ?? '');
const hasWords = ({ properties }: Rendered) => 'data-text' in properties;
const paragraphs = (page: Rendered) =>
  all(page, ({ properties }) => properties.class === 'paragraph');

test('what a passage needs and is used in follows its last word, outside its words', () => {
  const found = paragraphs(pageOf('ferry', 'ferry')).map((paragraph) =>
    paragraph.children.flatMap((child) =>
      typeof child === 'string' ? [] : [hasWords(child) ? 'words' : child.properties.class],
    ),
  );
  expect(found).toContainEqual(['words', 'needs', 'facts']);
  expect(found.every(([first]) => first === 'words')).toBe(true);
  for (const words of all(pageOf('ferry', 'ferry'), hasWords))
    expect(all(words, ({ name }) => name === 'details')).toEqual([]);
});
test('the opener counts in one or two words', () => {
  const [first] = all(pageOf('ferry', 'guide'), ({ name }) => name === 'summary');
  expect(first && wordsOf(first)).toBe('2 claims');
});
test('words with a shape of their own have it below them', () => {
  const page = pageOf('shapes', 'tram');
  const shaped = all(page, ({ name, properties }) => name === 'Passage' && !!properties.as);
  expect(shaped.length).toBeGreaterThan(0);
  expect(shaped.flatMap(paragraphs)).toEqual([]);
});
