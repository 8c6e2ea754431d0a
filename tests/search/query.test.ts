import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as describeQuery } from '../../src/search/describe.ts';
import { isEmpty, parse } from '../../src/search/query.ts';

const read = (text: string) => parse(text, { language: 'en', facets: ['topic'] });
const words = (text: string) => read(text).words.map((word) => word.typed);

test('reads words', () => {
  expect(words('harbour bridge')).toEqual(['harbour', 'bridge']);
});

test.each([
  '“open bridge” repair',
  '"open bridge" repair',
  '„open bridge“ repair',
  '«open bridge» repair',
])('reads a phrase mixed with words: %s', (text) => {
  expect(read(text).phrases.map((phrase) => phrase.typed)).toEqual(['open bridge']);
  expect(words(text)).toEqual(['repair']);
});

test('reads what is not wanted, a word or a phrase', () => {
  const query = read('bridge -tram -"night bus"');
  expect(query.without.map((phrase) => phrase.typed)).toEqual(['tram', 'night bus']);
  expect(words('bridge -tram')).toEqual(['bridge']);
});

test('reads filters, with and without quotation marks and minus', () => {
  const { filters } = read('source:courier by:"Ada Lund" -kind:note topic:money');
  expect(filters.map(({ name, value, isWithout }) => [name, value, isWithout])).toEqual([
    ['source', 'courier', false],
    ['by', 'ada lund', false],
    ['kind', 'note', true],
    ['topic', 'money', false],
  ]);
});

test('reads an unknown name before a colon as a word', () => {
  expect(words('colour:red')).toEqual(['colour', 'red']);
});

test('keeps a compound together', () => {
  const [word] = read('42-day').words;
  expect(word?.parts.map((part) => part.form)).toEqual(['42', 'day']);
  expect(word?.joined?.form).toBe('42day');
});

test('keeps a compound of three together', () => {
  const [word, ...others] = read('day-to-day').words;
  expect(word?.parts.map((part) => part.form)).toEqual(['day', 'to', 'day']);
  expect(others).toEqual([]);
});

test('requires no function words beside others', () => {
  expect(
    read('the end of the line')
      .words.filter((word) => word.isFunction)
      .map((word) => word.typed),
  ).toEqual(['the', 'of']);
});

test('looks for function words when there is nothing else, and says so', () => {
  const query = read('to be or not to be');
  expect(query.words.some((word) => word.isFunction)).toBe(false);
  expect(query.remarks).toEqual(['These are all common words; each of them is looked for.']);
});

test('reads words after a quotation mark without its partner, and says so', () => {
  const query = read('"open bridge');
  expect(query.words.map((word) => word.typed)).toEqual(['open', 'bridge']);
  expect(query.remarks).toEqual(['A quotation mark without its partner was left out.']);
});

test.each(['', '   ', '"', '""', '-', '😀', '…', '::', '“”'])(
  'finds nothing to look for in %j',
  (text) => {
    expect(isEmpty(read(text))).toBe(true);
  },
);

test('reads the first words of ten thousand characters, and says so', () => {
  const query = read(
    'bridge tram '.repeat(900) + Array.from({ length: 99 }, (_, n) => `w${n}`).join(' '),
  );
  expect(query.words.length).toBeLessThanOrEqual(24);
  expect(query.remarks.join()).toContain('Only the first words were read');
});

test('reads words from right to left', () => {
  expect(words('גשר הנמל')).toEqual(['גשר', 'הנמל']);
});

test('reads HTML as words', () => {
  expect(words('<img src=x onerror=alert(1)>')).toEqual([
    'img',
    'src',
    'x',
    'onerror',
    'alert',
    '1',
  ]);
});

test('never throws, whatever is typed', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', '“', '”', '-', 'source:', 'kind:', 'by:', ' ', '-"', '\u202e', '\0'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const query = read(pieces.join(''));
      expect(typeof describeQuery(query)).toBe('string');
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('reads words that are letters alone as themselves', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[b-df-hj-np-tv-z]{3,9}$/), { minLength: 1, maxLength: 8 }),
      (list) => {
        expect(words(list.join(' '))).toEqual([...new Set(list)]);
      },
    ),
  );
});

test('says in one line how it was read', () => {
  expect(describeQuery(read('the “open bridge” repair crew -tram source:courier'))).toBe(
    'Read as all of repair, crew · the exact words “open bridge” · without tram · source: courier · not required: the.',
  );
  expect(describeQuery(read('bridge'))).toBe('Read as the word bridge.');
  expect(describeQuery(read(''))).toBe('');
});
