import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor, occurrences } from '../../src/text/anchor.ts';
import { hostile } from './hostile.ts';

/** The words that were found, or the status. */
function found(passage: string, exact: string, before?: string, after?: string): string {
  const result = anchor(passage, { exact, before, after });
  return result.status === 'ok'
    ? passage.slice(result.range.start, result.range.end)
    : result.status;
}

describe('one hit', () => {
  test.each([
    ['start', 'The bridge was shut.', 'The bridge', 'The bridge'],
    ['end', 'The bridge was shut.', 'shut.', 'shut.'],
    ['whole', 'The bridge was shut.', 'The bridge was shut.', 'The bridge was shut.'],
    ['through curly quotes', 'He said “it’s shut”.', '"it\'s shut"', '“it’s shut”'],
    [
      'through dashes and wide spaces',
      'shut –\u00a0\u00a0for now',
      'shut - for',
      'shut –\u00a0\u00a0for',
    ],
    ['through soft hyphens', 'the har\u00adbour', 'harbour', 'har\u00adbour'],
    ['through a letter with its accent apart', 'the cafe\u0301 shut', 'caf\u00e9', 'cafe\u0301'],
    ['with a space too many around it', 'The bridge', ' bridge ', 'bridge'],
    ['before a possessive', 'the Crew’s boat', 'Crew', 'Crew'],
    ['one part of a hyphenated word', 'a 42-day closure', 'day', 'day'],
    ['a number before a hyphenated unit', 'a 42-day closure', '42', '42'],
    ['a number before a comma and a space', 'bolts 33, 34', '33', '33'],
    ['a number at the end of a sentence', 'It took 33.', '33', '33'],
    ['a number after an em dash', 'in 1914—33 men', '33', '33'],
    ['a word among words without spaces', '港口開放', '口開', '口開'],
  ])('is ok: %s', (_, passage, exact, expected) => {
    expect(found(passage, exact)).toBe(expected);
  });
});

describe('a hit that cuts', () => {
  test.each([
    ['a number at its front', 'the 133 bolts', '33 bolts'],
    ['a number at its end', '1,904 bolts', '1,90'],
    ['thousands', '2,033 bolts', '33'],
    ['a decimal', 'rose 4.5 metres', '4'],
    ['a decimal after its point', 'rose 4.5 metres', '5 metres'],
    ['a number with its point', 'rose 4.5 metres', '4.'],
    ['thousands grouped by a thin space', 'some 1\u202f904 bolts', '904 bolts'],
    ['a range', 'some 33–35 bolts', '33'],
    ['a date in digits', 'on 2031-02-04', '2031'],
    ['a minus', 'at −5 degrees', '5 degrees'],
    ['an ordinal', 'the 16th day', '16'],
    ['a plural', 'the bridges', 'bridge'],
    ['a letter from its accent', 'the cafe\u0301', 'cafe'],
    ['a contraction with not', 'it can’t open', 'can'],
    ['a prefix', 'a non-binding vote', 'binding vote'],
    ['a number split by a soft hyphen', '33\u00ad4 bolts', '33'],
  ])('is refused: %s', (_, passage, exact) => {
    expect(found(passage, exact)).not.toBe('ok');
    expect(occurrences(passage, exact)).toEqual([]);
  });
});

describe('several hits', () => {
  const passage = 'The north gate shut, then the south gate shut.';
  test('are ambiguous without context', () => {
    expect(anchor(passage, { exact: 'gate shut' })).toEqual({
      status: 'ambiguous',
      ranges: [
        { start: 10, end: 19 },
        { start: 36, end: 45 },
      ],
    });
  });
  test('are told apart by the words before', () => {
    expect(anchor(passage, { exact: 'gate shut', before: 'south' })).toEqual({
      status: 'ok',
      range: { start: 36, end: 45 },
    });
  });
  test('are told apart by the words after', () => {
    expect(anchor(passage, { exact: 'gate shut', after: ', then' })).toEqual({
      status: 'ok',
      range: { start: 10, end: 19 },
    });
  });
  test('stay ambiguous when the context fits all or none', () => {
    expect(found(passage, 'gate shut', 'east')).toBe('ambiguous');
    expect(found(passage, 'gate', undefined, 'shut')).toBe('ambiguous');
  });
  test('count when they overlap', () => {
    expect(found('tick tock tick tock tick', 'tick tock tick')).toBe('ambiguous');
  });
});

describe('no hit', () => {
  test('a changed number is stale, and the change is pointed out', () => {
    expect(anchor('The crew set 33 bolts by hand.', { exact: 'set 34 bolts' })).toEqual({
      status: 'stale',
      nearest: {
        words: 'set 33 bolts',
        similarity: 0.83,
        warnings: ['the number 34 is not there', 'it has the number 33'],
      },
    });
  });
  test('other words are lost', () => {
    expect(anchor('The crew set 33 bolts.', { exact: 'ferry timetable' })).toEqual({
      status: 'lost',
    });
  });
  test('no words are lost', () => {
    expect(anchor('The crew set 33 bolts.', { exact: ' ' })).toEqual({ status: 'lost' });
    expect(anchor('', { exact: 'bolts' })).toEqual({ status: 'lost' });
  });
  test('another case is stale', () => {
    expect(found('The Crew', 'the crew')).toBe('stale');
  });
});

const word = fc.constantFrom(
  'north',
  'gate',
  'shut',
  '33',
  'bolts',
  'crew',
  'harbour',
  '4.5',
  'no',
);
const sentence = (maxLength: number) =>
  fc.array(word, { minLength: 1, maxLength }).map((list) => list.join(' '));

test('an edit outside a quotation never moves it to other words', () => {
  fc.assert(
    fc.property(sentence(6), sentence(6), sentence(6), (before, after, edited) => {
      const exact = 'UNIQUE quay 7';
      expect(found(`${before} ${exact} ${after}`, exact)).toBe(exact);
      expect(found(`${edited} ${exact} ${after}`, exact)).toBe(exact);
      expect(found(`${before} ${exact}, ${edited}`, exact)).toBe(exact);
    }),
  );
});

test('an edit inside a quotation never stays ok', () => {
  fc.assert(
    fc.property(sentence(4), fc.nat(), fc.constantFrom('x', '9', 'Z', '-'), (words, at, typed) => {
      const exact = `quay ${words} mole`;
      const position = 1 + (at % (exact.length - 1));
      const edited = exact.slice(0, position) + typed + exact.slice(position);
      expect(found(`The ${edited} was long.`, exact)).not.toBe(exact);
    }),
  );
});

test('never throws, and an ok range always folds to the words asked for', () => {
  fc.assert(
    fc.property(hostile, hostile, (passage, exact) => {
      const result = anchor(passage, { exact });
      if (result.status !== 'ok') return;
      const { start, end } = result.range;
      expect(occurrences(passage.slice(start, end), exact)).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});
