import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, stretches } from '../../../src/search/answer/excerpt.ts';

const mark = (text: string, word: string) => ({
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
});
const marked = (text: string, words: string[], limit?: number) =>
  excerpt(
    text,
    words.map((word) => mark(text, word)),
    limit,
  )
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join('');

test('shows a short text whole, with its words marked', () => {
  expect(marked('The old bridge was shut.', ['bridge', 'shut'])).toBe(
    'The old [bridge] was [shut].',
  );
});

test('marks words that stand together as one', () => {
  expect(marked('A 42-day phase began.', ['42', 'day', 'phase'])).toBe('A [42-day phase] began.');
});

test('cuts a long text at words around what was found', () => {
  const text = `${'filler '.repeat(50)}the bridge was shut ${'filler '.repeat(50)}`.trim();
  const shown = marked(text, ['bridge'], 60);
  expect(shown).toMatch(/^… (?:filler )*the \[bridge\] was shut (?:filler )*…$/);
  expect(shown.length).toBeLessThan(80);
});

test('never changes a word, wherever the marks stand', () => {
  const text = fc
    .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 200 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(text, fc.array(fc.nat(1500), { maxLength: 9 }), (words, starts) => {
      const marks = starts
        .filter((start) => start < words.length)
        .map((start) => ({ start, end: Math.min(words.length, start + 4) }));
      const pieces = excerpt(words, marks, 80);
      const shown = pieces
        .map((piece) => piece.text)
        .join('')
        .replace(/^… | …$/g, '');
      expect(words).toContain(shown);
    }),
  );
});

test('merges marks that touch or overlap', () => {
  expect(
    stretches('abcdefgh', [
      { start: 4, end: 6 },
      { start: 0, end: 3 },
      { start: 2, end: 4 },
    ]),
  ).toEqual([[0, 6]]);
});

test('cuts a text without spaces around what was found', () => {
  const text = `${'港の電車が橋を渡る。'.repeat(80)}灯台守が${'夜の海を見ている。'.repeat(80)}`;
  const shown = marked(text, ['灯台']);
  expect(shown).toContain('[灯台]守が');
  expect(shown.length).toBeLessThan(300);
});

test('cuts a long address, and where a space is far', () => {
  const address = `https://tram.example/${'a/b-c/'.repeat(300)}harbour/${'d/e-f/'.repeat(300)} end`;
  expect(marked(address, ['harbour'])).toContain('[harbour]');
  expect(marked(address, ['harbour']).length).toBeLessThan(300);
});

test('never cuts a character in two', () => {
  fc.assert(
    fc.property(fc.nat(600), fc.constantFrom('😀', 'กิ่', 'é', '👩‍🔧'), (place, sign) => {
      const text = `${'x'.repeat(place % 7)}${sign.repeat(400)}`;
      const shown = excerpt(text, [{ start: text.length - sign.length, end: text.length }]);
      expect(
        shown
          .map((piece) => piece.text)
          .join('')
          .isWellFormed(),
      ).toBe(true);
      expect(shown.map((piece) => piece.text).join('').length).toBeLessThan(300);
    }),
  );
});
