import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagesOf } from '../../../src/messages/messages.ts';
import { describe as describeQuery } from '../../../src/search/answer/describe.ts';
import { isEmpty, parse } from '../../../src/search/words/query.ts';

const say = messagesOf('en').search;

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
  expect(query.remarks).toEqual([{ is: 'common' }]);
});

test('reads words after a quotation mark without its partner, and says so', () => {
  const query = read('"open bridge');
  expect(query.words.map((word) => word.typed)).toEqual(['open', 'bridge']);
  expect(query.remarks).toEqual([{ is: 'mark' }]);
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
  expect(query.remarks).toContainEqual({ is: 'long', most: 24 });
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
      expect(typeof describeQuery(query, say)).toBe('string');
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

test('says in one line how it was read, but of one plain word or a question', () => {
  expect(describeQuery(read('the “open bridge” repair crew -tram source:courier'), say)).toBe(
    'Read as all of repair, crew · the exact words “open bridge” · without tram · source: courier · not required: the.',
  );
  expect(describeQuery(read('bridge'), say)).toBe('');
  expect(describeQuery(read('when was the bridge open'), say)).toBe('');
  expect(describeQuery(read('bridge -tram'), say)).toBe('Read as the word bridge · without tram.');
  expect(describeQuery(read(''), say)).toBe('');
});

test('looks for a day in digits as it was typed and as a day', () => {
  const joined = (text: string) => read(text).words.map((word) => word.joined?.form);
  for (const text of ['2024-05-03', '3.5.2024', '03.05.2024']) {
    expect(words(text)).toEqual([text]);
    expect(joined(text)).toEqual(['2024-05-03']);
  }
  expect(joined('2024-13-03')).toEqual(['20241303']);
  expect(joined('12024-05-03')).toEqual(['120240503']);
});

test('reads the words of a number as one', () => {
  expect(words('forty two days')).toEqual(['forty-two', 'days']);
  expect(words('two thousand crowns')).toEqual(['two-thousand', 'crowns']);
});

test('leaves what is in quotation marks as it is', () => {
  const typed = (text: string) => read(text).phrases.map((phrase) => phrase.typed);
  expect(typed('“two thousand” "2024-05-03" «it was NOT shut»')).toEqual([
    'two thousand',
    '2024-05-03',
    'it was NOT shut',
  ]);
  expect(read('tram NOT "night bus"').without.map((phrase) => phrase.typed)).toEqual(['night bus']);
  expect(read('source: "The Courier" tram').filters.map(({ typed: value }) => value)).toEqual([
    'The Courier',
  ]);
});

test('takes a space after the colon of a filter, not of a word', () => {
  const { filters } = read('source: courier tram');
  expect(filters.map(({ name, value }) => [name, value])).toEqual([['source', 'courier']]);
  expect(words('source: courier tram')).toEqual(['tram']);
  expect(words('remark: courier')).toEqual(['remark', 'courier']);
  expect(words('source:')).toEqual(['source']);
});

test('reads NOT as a minus, and says that it does not know OR', () => {
  expect(read('tram NOT bus').without.map((phrase) => phrase.typed)).toEqual(['bus']);
  expect(read('WHY NOT TRAMS').without).toEqual([]);
  expect(read('tram OR bus').remarks).toEqual([{ is: 'or' }]);
  expect(read('tram or bus').remarks).toEqual([]);
});

test('sees two words that mean one thing together', () => {
  const pairs = (text: string) =>
    read(text).pairs.map(({ name, value, day }) => [name.normal, value, day]);
  expect(pairs('stage two of the line')).toEqual([['stage', '2', undefined]]);
  expect(pairs('the second stage')).toEqual([['stage', '2', undefined]]);
  expect(pairs('3rd of May')).toEqual([['may', '3', '--05-03']]);
  expect(pairs('feb 3')).toEqual([['february', '3', '--02-03']]);
  expect(pairs('two stages')).toEqual([]);
  expect(pairs('May 2024')).toEqual([]);
  expect(pairs('stage of two')).toEqual([]);
});
