import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSeed } from '../../src/read/split-seed.ts';
import { seed } from '../small.ts';

const split = (body: string, only?: string) =>
  splitSeed(seed(body), only).text.slice(seed('').length);

test('cuts a list that runs together; the first part keeps the number', () => {
  expect(split('¶4 The council may 1. appoint a mayor; 2. dismiss him.\n\n¶5 Nobody else.\n')).toBe(
    '¶4 The council may\n\n¶4a 1. appoint a mayor;\n\n¶4b 2. dismiss him.\n\n¶5 Nobody else.\n',
  );
});

test('cuts the outermost of lists in each other, and bullets as well', () => {
  expect(split('¶1 (1) trams (a) red (b) green (2) buses\n')).toBe(
    '¶1 (1) trams (a) red (b) green\n\n¶1a (2) buses\n',
  );
  expect(split('¶1 Bring • bread • salt\n')).toBe('¶1 Bring\n\n¶1a • bread\n\n¶1b • salt\n');
});

test.each([
  ['a number at the end of a sentence', '¶2 They were 2. Then came 1. More.'],
  ['a list of one', '¶2 There is 1. the tram.'],
  ['a letter in its place already', '¶2 Bring 1. bread 2. salt\n\n¶2a and wine'],
  ['a passage of another kind', '¶2 [headline] 1. Trams 2. Buses'],
])('leaves alone %s', (_, body) => {
  expect(splitSeed(seed(body))).toEqual({ text: seed(body), cuts: [] });
});

test('marks numbered and capital lines as headings, but not the last line, nor a sentence', () => {
  expect(split('¶1 4.1. Powers\n\n¶2 FEES AND FARES\n\n¶3 4 trams came.\n\n¶4 5. End\n')).toBe(
    '¶1 [subheading] 4.1. Powers\n\n¶2 [subheading] FEES AND FARES\n\n¶3 4 trams came.\n\n¶4 5. End\n',
  );
});

test('touches one passage alone where it is named', () => {
  const body = '¶1 Bring 1. bread 2. salt\n\n¶2 Take 1. oil 2. wine\n';
  expect(splitSeed(seed(body), '2').cuts).toEqual([
    { is: 'list', n: '2', into: ['2', '2a', '2b'] },
  ]);
});

test('no word is lost or changed, whatever the passages hold', () => {
  const words = fc.array(fc.constantFrom('1.', '2.', '(a)', '(b)', '•', 'tram', '¶', 'A', '\n'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (one, two) => {
      const text = seed(`¶1 ${one.join(' ')}\n\n¶2 ${two.join(' ')}\n`);
      const bare = (of: string) =>
        of.replace(/^¶\d+[a-z]?(?: \[subheading\])?/gm, '').replace(/\s+/g, ' ');
      expect(bare(splitSeed(text).text)).toBe(bare(text));
    }),
  );
});
