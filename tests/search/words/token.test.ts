import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokens } from '../../../src/search/words/token.ts';

const forms = (text: string) => tokens(text, 'en').map((token) => token.form);
const normals = (text: string) => tokens(text, 'en').map((token) => token.normal);
const stems = (text: string) => tokens(text, 'en').map((token) => token.stem);

test('folds case, accents, apostrophes and possessives', () => {
  expect(forms("The harbour’s Café isn't O'Neill's")).toEqual([
    'the',
    'harbour',
    'cafe',
    'isnt',
    'oneill',
  ]);
});

test('takes a number as one word, its separators of thousands away', () => {
  expect(forms('1,900 trams and 2.5 km on 3,4')).toEqual([
    '1900',
    'trams',
    'and',
    '2.5',
    'km',
    'on',
    '3,4',
  ]);
});

test('gives a compound its parts and itself in one', () => {
  expect(tokens('a 42-day closure', 'en').map(({ form, at, span }) => [form, at, span])).toEqual([
    ['a', 0, 1],
    ['42', 1, 1],
    ['day', 2, 1],
    ['42day', 1, 2],
    ['closure', 3, 1],
  ]);
});

test('gives one spelling to number words, ordinals, months and -ise', () => {
  expect(normals('nineteen sixteenth 16th, Feb organised twenty-one')).toEqual(
    ['19', '16', '16', 'february', 'organized', '20', 'one', '21'].map((word) =>
      word === 'one' ? '1' : word,
    ),
  );
});

test('leaves “second” a word', () => {
  expect(normals('second phase')).toEqual(['second', 'phase']);
});

test('joins the letters of an abbreviation', () => {
  expect(forms('the U.S. and the U.N. office')).toEqual([
    'the',
    'us',
    'and',
    'the',
    'un',
    'office',
  ]);
});

test('stems English only', () => {
  expect(stems('negotiations negotiating')).toEqual(['negoti', 'negoti']);
  expect(tokens('Verhandlungen', 'de').map((token) => token.stem)).toEqual(['verhandlungen']);
});

test('counts sentences, and is not misled by short forms', () => {
  const text = 'Mr. Lund spoke on Feb. 3. “The bridge,” he said. It was shut. No. 7 ran on.';
  const at = (word: string) => tokens(text, 'en').find((token) => token.form === word)?.sentence;
  expect([at('lund'), at('spoke'), at('3'), at('bridge'), at('it'), at('7'), at('ran')]).toEqual([
    0, 0, 0, 1, 2, 3, 3,
  ]);
});

test('splits words that are written without spaces', () => {
  expect(tokens('電車の橋', 'ja').map((token) => token.form)).toContain('橋');
});

test('gives offsets of the very words, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      for (const token of tokens(text, 'en')) {
        expect(token.start).toBeLessThan(token.end);
        expect(token.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('takes a contraction apart and keeps it whole besides', () => {
  const list = tokens('So we’ll meet, as I’d said: it’s Mina’s.', 'en');
  expect(list.map(({ form, at, span }) => [form, at, span])).toEqual([
    ['so', 0, 1],
    ['we', 1, 1],
    ['ll', 2, 1],
    ['well', 1, 2],
    ['meet', 3, 1],
    ['as', 4, 1],
    ['i', 5, 1],
    ['d', 6, 1],
    ['id', 5, 2],
    ['said', 7, 1],
    ['it', 8, 1],
    ['mina', 9, 1],
  ]);
});

test('gives irregular forms the stem of their base', () => {
  const stems = (text: string) => tokens(text, 'en').map((token) => token.stem);
  expect(stems('met held women freed dying withdrawn')).toEqual(
    stems('meet hold woman free die withdraw'),
  );
  expect(tokens('met', 'de')[0]?.stem).toBe('met');
});

test('joins the words of a number across a space, and what hangs on it to its digits', () => {
  const joined = (text: string) =>
    tokens(text, 'en')
      .filter((token) => token.span > 1)
      .map((token) => [token.form, token.normal]);
  expect(joined('forty two trams')).toEqual([['fortytwo', '42']]);
  expect(joined('two thousand trams, 3 million crowns')).toEqual([
    ['twothousand', '2000'],
    ['3million', '3000000'],
  ]);
  expect(joined('a forty-two-day closure')).toEqual([
    ['fortytwo', '42'],
    ['fortytwoday', '42day'],
  ]);
  expect(joined('two trams, forty stops two')).toEqual([]);
  expect(joined('a twofold two-fold fare').at(0)).toEqual(['twofold', 'twofold']);
});
