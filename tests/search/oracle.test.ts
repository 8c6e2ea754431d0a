import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/search/answer/answer.ts';
import { makeIndex } from '../../src/search/answer/search-index.ts';
import { records, searchSources } from '../../src/search/index/records.ts';
import { parse } from '../../src/search/words/query.ts';
import { editionOf, REAL, TRAMLINE } from './editions.ts';

/**
 * Whether words stand in a text as a reader sees them: a scan that shares nothing with the search. “We” stands in “we’ll”
 * and a name in its possessive; what is left of them, “ll” and “s”, does not.
 */
function stands(words: string, text: string): boolean {
  const exact = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const edge = {
    before: "(?<![\\p{L}\\p{N}]|\\d[.,]|\\p{L}['’])",
    after: "(?![\\p{L}\\p{N}]|[.,]\\d|['’](?!(?:s|ll|re|ve|d|m)(?!\\p{L}))\\p{L})",
  };
  return new RegExp(edge.before + exact + edge.after, 'iu').test(text);
}

/** Offsets of the words of a text, numbers whole; of a contraction or a possessive once with and once without its end. */
function spans(text: string): [number, number][] {
  const words = text.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu);
  return [...words].flatMap(({ 0: word, index }): [number, number][] => {
    const host = word.replace(/['’](?:s|ll|re|ve|d|m)$/, '');
    const whole: [number, number] = [index, index + word.length];
    return host === word ? [whole] : [[index, index + host.length], whole];
  });
}

describe.each([
  ['this corpus', REAL],
  ['the tram line', TRAMLINE],
])(
  'on %s',
  (_, folder) => {
    const { edition } = editionOf(folder);
    const list = records(edition);
    const ground = {
      index: makeIndex(list, 'en'),
      sources: searchSources(edition),
      concordance: new Map<string, string[]>(),
    };
    const passages = list.filter((record) => record.kind === 'passage');
    const missed = (query: string, isExpected: (text: string) => boolean) => {
      const { hits } = answer(parse(query, { language: 'en' }), ground);
      const found = new Set(hits.map((hit) => hit.record.address));
      return passages
        .filter((one) => isExpected(one.text) && !found.has(one.address))
        .map((one) => one.address);
    };

    test('no passage that has all words is missed', () => {
      const queries = fc
        .constantFrom(...passages)
        .chain(({ text }) =>
          fc
            .subarray(spans(text), { minLength: 1, maxLength: Math.min(4, spans(text).length) })
            .map((some) => some.map(([start, end]) => text.slice(start, end))),
        );
      fc.assert(
        fc.property(queries, (words) => {
          expect(
            missed(words.join(' '), (text) => words.every((word) => stands(word, text))),
          ).toEqual([]);
        }),
        { numRuns: 150 },
      );
    });

    test('no passage that has a phrase is missed', () => {
      const phrases = fc.constantFrom(...passages).chain(({ text }) => {
        const words = spans(text);
        return fc.tuple(fc.nat(words.length - 1), fc.nat(5)).map(([first, more]) => {
          const last = Math.min(words.length - 1, first + more);
          return text.slice(words[first]?.[0], words[last]?.[1]);
        });
      });
      fc.assert(
        fc.property(
          phrases.filter((phrase) => !/[“”"]/.test(phrase)),
          (phrase) => {
            expect(missed(`"${phrase}"`, (text) => stands(phrase, text))).toEqual([]);
          },
        ),
        { numRuns: 150 },
      );
    });
  },
  60_000,
);
