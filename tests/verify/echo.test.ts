import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verify } from '../../src/verify/verify.ts';
import { ACCOUNT, edited, excused, harbour, original } from './harbour.ts';

/** Rule and message of every problem when the account is compared with the original. */
function problems(files: Record<string, string> = {}, lines?: readonly string[]): string[] {
  const { problems: found } = verify(harbour(files), { originals: [original(lines)], lock: [] });
  return found.map(({ rule, message }) => `${rule} ${message}`);
}

test('an account that says what its original says has no problem', () => {
  expect(problems()).toEqual([]);
});

describe('one change in the account', () => {
  test.each([
    [
      'a digit',
      '33',
      '34',
      'account/added The account of gazette ¶2 says 34; the original has 33 there.',
    ],
    [
      'a digit within thousands',
      '1,900',
      '1,950',
      'account/added The account of gazette ¶2 says 1,950; the original has 1,900 there.',
    ],
    [
      'a number word',
      '42 days',
      'forty days',
      'account/added The account of gazette ¶1 says forty; the original has 42 there.',
    ],
    [
      'a weekday',
      'Monday',
      'Tuesday',
      'account/added The account of gazette ¶2 says Tuesday; the original has Monday there.',
    ],
    [
      'a month',
      'March',
      'April',
      'account/added The account of gazette ¶4 says April; the original has March there.',
    ],
    [
      'a number left out',
      '33 bolts out of 1,900',
      '1,900 bolts',
      'account/missing The account of gazette ¶2 leaves out 33, which its original has.',
    ],
    [
      'a name left out',
      ', according to Ada Quill',
      '',
      'account/missing The account of gazette ¶2 leaves out Ada Quill, which its original has.',
    ],
    [
      'a name without brackets',
      '[Quill]',
      'Quill',
      'account/added The account of gazette ¶3 says Quill, which its original does not.',
    ],
    [
      'a name added',
      'would serve',
      'of Elm would serve',
      'account/added The account of gazette ¶4 says Elm, which its original does not.',
    ],
    [
      'a name that is no entity',
      'would serve',
      'of Captain Roe would serve',
      'account/added The account of gazette ¶4 says Captain, which its original does not.',
    ],
    [
      'a date worked out',
      'Monday',
      'Monday 10 February',
      'account/added The account of gazette ¶2 says February, which its original does not.',
    ],
  ])('is told: %s', (_, from, to, expected) => {
    expect(problems(edited(from, to))).toContain(expected);
  });

  test.each([
    ['a number in words', '42', 'forty-two'],
    ['an ordinal in digits', 'phase two', 'the 2nd phase'],
    ['a month in short', 'March', 'Mar.'],
    ['another name of the same entity', 'Ada Quill', 'Quill'],
    ['a mere “one”', 'A pair', 'One pair'],
  ])('is no matter: %s', (_, from, to) => {
    expect(problems(edited(from, to))).toEqual([]);
  });

  test('is told where it stands', () => {
    const { problems: found } = verify(harbour(edited('33', '34')), {
      originals: [original()],
      lock: [],
    });
    expect(found.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['seeds/bridge.md', 10, 16],
    ]);
  });
});

test('one before a unit counts', () => {
  expect(problems(edited('A pair', 'For one week a pair'))).toEqual([
    'account/added The account of gazette ¶4 says one, which its original does not.',
  ]);
});

test('numbers in names are compared as names', () => {
  const pier = {
    'content/entities.yaml':
      '- { id: pier-7, name: Pier 7, kind: place }\n- { id: ada-quill, name: Ada Quill, kind: person, variants: [Quill] }\n- { id: elm-gazette, name: Elm Gazette, kind: outlet }',
  };
  expect(problems({ ...edited('would serve', 'at Pier 7 would serve'), ...pier })).toEqual([
    'account/added The account of gazette ¶4 says Pier 7, which its original does not.',
  ]);
});

test('a name within a longer name answers for it', () => {
  expect(problems(edited('the Elm Gazette', 'a paper'))).toEqual([
    'account/missing The account of gazette ¶3 leaves out Elm Gazette, which its original has.',
  ]);
});

test('a name in brackets must stand somewhere in the source', () => {
  expect(problems(edited('[Quill]', '[Quill of the Coast Guard]'))).toEqual([
    'account/added The account of gazette ¶3 says Guard, which its original does not.',
  ]);
});

test('an excuse is honoured, by value', () => {
  expect(
    problems({
      ...edited('33', '34'),
      ...excused(
        "omitted: [{ at: 'gazette:2', value: thirty-three, why: a test }]\nadded: [{ at: 'gazette:2', value: '34', why: a test }]",
      ),
    }),
  ).toEqual([]);
});

test('an excuse that excuses nothing is idle', () => {
  expect(
    problems(
      excused(
        "omitted: [{ at: 'gazette:2', value: '33', why: a test }]\nadded: [{ at: 'gazette:9', value: '34', why: a test }]",
      ),
    ),
  ).toEqual([
    'excuse/idle The excuse “33” for gazette ¶2 (omitted) excuses nothing.',
    'excuse/idle The excuse “34” for gazette ¶9 (added) excuses nothing.',
  ]);
});

test('without its excuse a dateline must be echoed', () => {
  expect(problems({ 'content/excuses.yaml': '' })).toEqual([
    'account/missing The account of gazette ¶2 leaves out 4, which its original has.',
    'account/missing The account of gazette ¶2 leaves out Coast Wire, which its original has.',
    'account/missing The account of gazette ¶2 leaves out Feb, which its original has.',
    'account/missing The account of gazette ¶2 leaves out PORT ELM, which its original has.',
  ]);
});

test('a passage without account, and one without original, are told', () => {
  expect(problems(edited('¶5 [furniture]', '¶6 [furniture]'))).toEqual([
    'account/missing The account of gazette has no ¶5, which its original has.',
  ]);
  expect(problems(edited('¶5 [furniture]', '¶5 [furniture]\n\n¶6 More.'))).toEqual([
    'account/added gazette ¶6 has no line in the original.',
  ]);
});

test('is not made in a language without a table, and says so', () => {
  const corpus = harbour(edited('titleBy: us', 'titleBy: us\nlanguage: fi'));
  const { report, problems: found } = verify(corpus, { originals: [original()], lock: [] });
  expect(report.map(({ echo }) => echo)).toEqual(['no table']);
  expect(found).toEqual([]);
});

test('is not made without the original, and says so', () => {
  const { report, problems: found } = verify(harbour(), { originals: [], lock: [] });
  expect(report).toEqual([{ key: 'gazette', echo: 'no original', shares: undefined, runs: [] }]);
  expect(found).toEqual([]);
});

test('any digit changed in any number of the account is told', () => {
  const body = ACCOUNT.indexOf('¶1');
  const digits = [...ACCOUNT.matchAll(/(?<=[ ,]\d*)\d/g)]
    .map(({ index }) => index)
    .filter((at) => at > body);
  const change = fc.record({
    at: fc.constantFrom(...digits),
    digit: fc.integer({ min: 0, max: 9 }).map(String),
  });
  fc.assert(
    fc.property(change, ({ at, digit }) => {
      fc.pre(ACCOUNT[at] !== digit);
      const seed = ACCOUNT.slice(0, at) + digit + ACCOUNT.slice(at + 1);
      expect(
        problems({ 'seeds/bridge.md': seed }).some((told) => told.startsWith('account/')),
      ).toBe(true);
    }),
  );
});
