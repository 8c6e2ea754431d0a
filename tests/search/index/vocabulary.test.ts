import { expect, test } from 'vitest';
import { addWords, suggest, type Vocabulary } from '../../../src/search/index/vocabulary.ts';
import { readWords, wordsFile } from '../../../src/search/index/words-file.ts';
import { tokens } from '../../../src/search/words/token.ts';
import { vocabularyOf as vocabularyOfRecords } from '../on-disk.ts';
import { passages } from '../small.ts';

function vocabularyOf(...texts: string[]): Vocabulary {
  const vocabulary: Vocabulary = new Map();
  for (const text of texts) addWords(vocabulary, tokens(text, 'en'), text);
  return vocabulary;
}

test('suggests the nearest word first, and among equals the commoner one', () => {
  const vocabulary = vocabularyOf('The bridge.', 'A bridge and a bride.', 'The Harbour’s fringe.');
  expect(suggest('bridgee', vocabulary)).toEqual(['bridge', 'bride', 'fringe'].slice(0, 2));
  expect(suggest('harbor', vocabulary)).toEqual(['Harbour']);
});

test('counts a swap of neighbours as one slip', () => {
  expect(suggest('brigde', vocabularyOf('bridge'))).toEqual(['bridge']);
});

test('suggests nothing that is spelled quite differently, and nothing for very short words', () => {
  expect(suggest('xylophone', vocabularyOf('The bridge was shut.'))).toEqual([]);
  expect(suggest('hab', vocabularyOf('hat'))).toEqual([]);
});

test('keeps the words of a large site in a file', () => {
  const list = passages('The Bridge was shut.', 'A bridge of 1,900 tons.');
  const vocabulary = readWords(wordsFile(vocabularyOfRecords(list, 'en')));
  expect(vocabulary.get('bridge')).toEqual({ shown: 'Bridge', count: 2 });
  expect(vocabulary.get('1900')).toEqual({ shown: '1,900', count: 1 });
});
