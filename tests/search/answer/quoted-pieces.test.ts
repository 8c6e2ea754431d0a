import { expect, test } from 'vitest';
import { quotedPieces } from '../../../src/search/answer/quoted-pieces.ts';

/** Runs of an excerpt written with [found] words; what is quoted stands in braces. */
function runs(excerpt: string): string {
  const pieces = excerpt.split(/(\[[^\]]*\])/).flatMap((text) => {
    const isFound = text.startsWith('[');
    return text === '' ? [] : [{ text: isFound ? text.slice(1, -1) : text, isFound }];
  });
  return quotedPieces(pieces)
    .map((run) => {
      const shown = run.pieces.map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text));
      return run.isQuoted ? `{${shown.join('')}}` : shown.join('');
    })
    .join('|');
}

test.each([
  ['no quotation', 'The [ferry] sails.', 'The [ferry] sails.'],
  ['found words inside', 'So “die [Fähre]”, she said.', 'So |{“die [Fähre]”}|, she said.'],
  ['found words over its edge', 'So [said “die] Fähre”', 'So [said ]|{[“die] Fähre”}'],
  ['two side by side', '“eins”“zwei”', '{“eins”}|{“zwei”}'],
  ['one that the excerpt cuts', '… Fähre” and [so]', '… Fähre” and [so]'],
])('%s', (_, excerpt, expected) => {
  expect(runs(excerpt)).toBe(expected);
});
