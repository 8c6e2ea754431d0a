import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/search/answer/answer.ts';
import { match } from '../../src/search/answer/match.ts';
import { makeIndex } from '../../src/search/answer/search-index.ts';
import type { SearchRecord } from '../../src/search/index/record.ts';
import type { Word } from '../../src/search/words/parsed.ts';
import { parse } from '../../src/search/words/query.ts';
import { editionOf, REAL, TRAMLINE } from './editions.ts';
import { TRAMLINE_GOLDEN } from './golden.ts';
import { type OnDisk, onDisk } from './on-disk.ts';

// A page that has a complete bundle never loads the engine. These tests prove that it has nothing to add.

const made: { tramline?: OnDisk; real?: OnDisk } = {};

beforeAll(async () => {
  made.tramline = await onDisk(editionOf(TRAMLINE).edition);
  made.real = await onDisk(editionOf(REAL).edition);
}, 120_000);

afterAll(() => {
  made.tramline?.remove();
  made.real?.remove();
});

const isEvidence = ({ kind }: SearchRecord) => ['passage', 'claim', 'note'].includes(kind);
const evidenceIn = (found: Answer | undefined) =>
  (found?.hits ?? []).map((hit) => hit.record).filter(isEvidence);
const read = (query: string) => parse(query, { language: 'en' });

/** Words of a corpus cut off after three letters or more, one to three of them. */
function pieces(records: readonly SearchRecord[]): fc.Arbitrary<string> {
  const words = records.filter(isEvidence).flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []);
  const piece = fc
    .tuple(fc.constantFrom(...words), fc.integer({ min: 3, max: 12 }))
    .map(([word, length]) => word.slice(0, length));
  return fc.array(piece, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
}

describe.each(['tramline', 'real'] as const)('on %s', (name) => {
  test('no evidence is missed that has every word, or for one that no evidence has, the beginning of one', () => {
    const { bundle, knowledge } = made[name] ?? {};
    if (!bundle || !knowledge) throw new Error('There is no search to ask.');
    const { documents } = makeIndex(bundle.records, 'en');
    const has = (word: Word) =>
      documents.some((document, at) => {
        const record = bundle.records[at];
        return (
          record && isEvidence(record) && match(document, { ...read(''), words: [word] })?.words[0]
        );
      });
    fc.assert(
      fc.property(pieces(bundle.records), (text) => {
        const query = read(text);
        const begins = new Set(query.words.filter((word) => !has(word)));
        const expected = bundle.records.filter((record, at) => {
          const document = documents[at];
          const found = document && match(document, query, begins);
          return (
            isEvidence(record) &&
            query.words.every((word, index) => word.isFunction || found?.words[index])
          );
        });
        const addresses = evidenceIn(knowledge.now(query)).map((record) => record.address);
        expect(
          expected.map((one) => one.address).filter((one) => !addresses.includes(one)),
        ).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});

test('Pagefind finds no evidence that the bundle has not', async () => {
  const { bundle, knowledge, engineAlone } = made.tramline ?? {};
  if (!bundle || !knowledge || !engineAlone) throw new Error('There is no search to ask.');
  const beginnings = fc.sample(pieces(bundle.records), { numRuns: 60, seed: 1 });
  let found = 0;
  for (const text of [...TRAMLINE_GOLDEN.map(({ query }) => query), ...beginnings]) {
    const query = read(text);
    const own = new Set(evidenceIn(knowledge.now(query)).map((record) => record.address));
    const answer = await engineAlone.later(query);
    // What it says it has not found it leaves out of the question.
    if (answer.unknown.length > 0) continue;
    const byEngine = evidenceIn(answer).map((record) => record.address);
    found += byEngine.length;
    expect([text, byEngine.filter((address) => !own.has(address))]).toEqual([text, []]);
  }
  expect(found).toBeGreaterThan(100);
}, 120_000);
