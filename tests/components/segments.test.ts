import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretches, wordsIn } from '../../src/components/segments.ts';

const text = 'The council called the bridge “safe for trams” in May.';
const quotation: [number, number] = [text.indexOf('“'), text.indexOf('”') + 1];

function shown(list: ReturnType<typeof stretches>) {
  return list.map(({ isQuotation, parts }) => ({
    isQuotation,
    parts: parts.map(({ text: part, isMarked }) => (isMarked ? `[${part}]` : part)),
  }));
}

describe('stretches', () => {
  test('is one stretch without quotation or mark', () => {
    expect(shown(stretches('Plain.', [], null))).toEqual([
      { isQuotation: false, parts: ['Plain.'] },
    ]);
  });

  test('cuts at a quotation and at marked words inside it', () => {
    expect(shown(stretches(text, [quotation], wordsIn(text, 'for trams')))).toEqual([
      { isQuotation: false, parts: ['The council called the bridge '] },
      { isQuotation: true, parts: ['“safe ', '[for trams]', '”'] },
      { isQuotation: false, parts: [' in May.'] },
    ]);
  });

  test('marks words that run over the edge of a quotation', () => {
    expect(shown(stretches(text, [quotation], wordsIn(text, 'trams” in May')))).toEqual([
      { isQuotation: false, parts: ['The council called the bridge '] },
      { isQuotation: true, parts: ['“safe for ', '[trams”]'] },
      { isQuotation: false, parts: ['[ in May]', '.'] },
    ]);
  });

  test('parts joined are the text, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(60), (words, a, b) => {
        const [from, to] = [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)];
        const list = stretches(words, [], [from, to]);
        expect(list.flatMap(({ parts }) => parts.map((part) => part.text)).join('')).toBe(words);
      }),
    );
  });
});

describe('wordsIn', () => {
  test('finds words whose quotes and dashes are set otherwise', () => {
    expect(wordsIn('the tram’s first—and last—run', "tram's first-and")).toEqual([4, 20]);
  });

  test('finds nothing where our account words it otherwise', () => {
    expect(wordsIn(text, 'unsafe for trams')).toBeNull();
    expect(wordsIn(text, '')).toBeNull();
  });
});
