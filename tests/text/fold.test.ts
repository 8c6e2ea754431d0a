import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText } from '../../src/text/fold.ts';
import { hostile } from './hostile.ts';

describe('foldText', () => {
  test.each([
    ['plain words stay', 'The bridge has 33 bolts.', 'The bridge has 33 bolts.'],
    ['a letter and its accent become one', 'cafe\u0301', 'caf\u00e9'],
    ['spaces of every width become one space', 'a\u00a0b\u2009\u202fc\t\r\n d', 'a b c d'],
    ['one space stays at either end', '  a  ', ' a '],
    ['curly quotes become straight', '‘a’ “b” „c‟ ‚d‛', '\'a\' "b" "c" \'d\''],
    ['every dash becomes a hyphen', 'a–b—c−d‐e‑f', 'a-b-c-d-e-f'],
    ['soft hyphens and zero-width characters vanish', 'ha\u00adrb\u200bour\ufeff', 'harbour'],
    ['a soft hyphen does not keep an accent from its letter', 'e\u00ad\u0301', '\u00e9'],
    ['case, digits, points and commas stay', 'A 1,900.5 b', 'A 1,900.5 b'],
    ['Hangul letters become syllables', '\u1112\u1161\u11ab', '\ud55c'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(foldText(text)).toBe(expected);
    expect(fold(text).text).toBe(expected);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('fold', () => {
  test('gives for every folded unit the offset where it came from', () => {
    expect(fold('a \u00a0e\u0301b')).toEqual({ text: 'a \u00e9b', offsets: [0, 1, 3, 5, 6] });
  });

  test('units of one segment share an offset', () => {
    expect(fold('a😀b').offsets).toEqual([0, 1, 1, 3, 4]);
  });

  test('says the same as foldText, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(fold(text).text).toBe(foldText(text));
      }),
    );
  });

  test('its map never goes back, and ends at the end', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: folded, offsets } = fold(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      }),
    );
  });
});
