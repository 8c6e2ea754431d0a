import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { parse } from '../../src/search/query.ts';
import { records, searchSources } from '../../src/search/records.ts';
import { makeIndex } from '../../src/search/search-index.ts';
import { editionOf, REAL, TRAMLINE } from './editions.ts';

describe.each([
  ['this corpus', REAL],
  ['the tram line', TRAMLINE],
])('on %s', (_, folder) => {
  const { edition } = editionOf(folder);
  const list = records(edition);
  const index = makeIndex(list, 'en');
  const ground = { index, sources: searchSources(edition), concordance: new Map() };
  const passages = list.filter((record) => record.kind === 'passage');
  // A reading of the text that shares nothing with the search: runs of letters and digits.
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  test('no passage that has all words is missed', () => {
    const words = fc.constantFrom(...passages).chain((passage) =>
      fc.subarray(
        wordsOf(passage.text).filter((word) => word.length > 1),
        { minLength: 1, maxLength: 4 },
      ),
    );
    fc.assert(
      fc.property(words, (query) => {
        const { hits } = answer(parse(query.join(' '), { language: 'en' }), ground);
        const found = new Set(hits.map((hit) => hit.record.address));
        const expected = passages.filter((one) =>
          query.every((word) => wordsOf(one.text).includes(word)),
        );
        expect(expected.filter((one) => !found.has(one.address)).map((one) => one.address)).toEqual(
          [],
        );
      }),
      { numRuns: 400 },
    );
  });

  test('no passage that has a phrase is missed, and every hit has it', () => {
    const spaced = (text: string) => ` ${wordsOf(text).join(' ')} `;
    const phrases = fc.constantFrom(...passages).chain((passage) => {
      const words = wordsOf(passage.text);
      return fc
        .tuple(fc.nat(Math.max(0, words.length - 1)), fc.integer({ min: 1, max: 5 }))
        .map(([start, length]) => words.slice(start, start + length).join(' '));
    });
    fc.assert(
      fc.property(phrases, (phrase) => {
        const { hits } = answer(parse(`"${phrase}"`, { language: 'en' }), ground);
        const found = new Set(hits.map((hit) => hit.record.address));
        const expected = passages.filter((one) => spaced(one.text).includes(` ${phrase} `));
        expect(
          expected
            .filter((one) => !found.has(one.address))
            .map((one) => `${phrase} ${one.address}`),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
