import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretches } from '../../src/text/stretches.ts';

const text = 'The council called the bridge “safe for trams” in May.';

function shown(list: ReturnType<typeof stretches>) {
  return list.map(({ isQuotation, parts }) => ({
    isQuotation,
    parts: parts.map(({ text: part, isMarked }) => (isMarked ? `[${part}]` : part)),
  }));
}

describe('stretches', () => {
  test('is one stretch without quotation or mark', () => {
    expect(shown(stretches('Plain.'))).toEqual([{ isQuotation: false, parts: ['Plain.'] }]);
  });

  test('cuts at a quotation and at marked words inside it', () => {
    expect(shown(stretches(text, ['for trams']))).toEqual([
      { isQuotation: false, parts: ['The council called the bridge '] },
      { isQuotation: true, parts: ['“safe ', '[for trams]', '”'] },
      { isQuotation: false, parts: [' in May.'] },
    ]);
  });

  test('marks words that run over the edge of a quotation', () => {
    expect(shown(stretches(text, ['trams” in May']))).toEqual([
      { isQuotation: false, parts: ['The council called the bridge '] },
      { isQuotation: true, parts: ['“safe for ', '[trams”]'] },
      { isQuotation: false, parts: ['[ in May]', '.'] },
    ]);
  });

  test('finds words whose quotes and dashes are set otherwise', () => {
    expect(shown(stretches('the tram’s first—and last—run', ["tram's first-and"]))).toEqual([
      { isQuotation: false, parts: ['the ', '[tram’s first—and]', ' last—run'] },
    ]);
  });

  test.each([
    ['words that our account puts otherwise', 'unsafe for trams'],
    ['a part of a word', 'afe for tram'],
    ['a part of a number', '33 trams', 'It had 133 trams.'],
    ['words that stand twice', 'tram', 'A tram behind a tram.'],
    ['nothing', ''],
  ])('marks nothing for %s', (_, words, of = text) => {
    expect(shown(stretches(of, [words]))).toEqual(shown(stretches(of)));
    expect(JSON.stringify(shown(stretches(of, [words])))).not.toContain('[tram');
  });

  test('marks several words, those that overlap as one run', () => {
    const [only] = stretches('A new tram line.', ['new tram', 'tram line', 'A']);
    expect(only?.parts).toEqual([
      { text: 'A', isMarked: true },
      { text: ' ', isMarked: false },
      { text: 'new ', isMarked: true },
      { text: 'tram', isMarked: true },
      { text: ' line', isMarked: true },
      { text: '.', isMarked: false },
    ]);
  });

  test('parts joined are the text, whatever is marked', () => {
    const texts = fc
      .array(fc.constantFrom('one ', '“', '”', '‘', 'é', '🛶', '33 ', '<b>'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), (words, a, b) => {
        const exact = words.slice(Math.min(a, b), Math.max(a, b));
        const parts = stretches(words, [exact]).flatMap((stretch) => stretch.parts);
        expect(parts.map((part) => part.text).join('')).toBe(words);
        const marked = parts.filter((part) => part.isMarked).map((part) => part.text);
        expect(['', exact.trim()]).toContain(marked.join('').trim());
      }),
    );
  });
});
