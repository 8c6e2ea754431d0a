import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/search/answer/answer.ts';
import { answer } from '../../src/search/answer/answer.ts';
import { makeIndex } from '../../src/search/answer/search-index.ts';
import { missingFrom, readConcordance } from '../../src/search/index/concordance.ts';
import { records, searchSources } from '../../src/search/index/records.ts';
import { parse } from '../../src/search/words/query.ts';
import { editionOf, REAL, TRAMLINE } from './editions.ts';
import { GOLDEN, type Golden, NAMED, NOWHERE, TRAMLINE_GOLDEN, UNSEEN } from './golden.ts';

/** Makes the search of a corpus as its site has it. */
function searchOf(folder: string): (query: string) => Answer {
  const { corpus, edition, files } = editionOf(folder);
  const { language, facets } = edition.site;
  const list = records(
    edition,
    corpus.entities.filter((entity) => entity.private),
  );
  const all: Record<string, string> = JSON.parse(files.get('seeds/concordance.json') ?? '{}');
  const concordance = readConcordance(missingFrom(list, all, language));
  const ground = { index: makeIndex(list, language), sources: searchSources(edition), concordance };
  const names = facets.map((facet) => facet.id);
  return (query) => answer(parse(query, { language, facets: names }), ground);
}

/** Place of the first expected passage among all hits, from 1; Infinity when it is not there. */
function placeOf(found: Answer, golden: Golden): number {
  const at = [...found.hits, ...found.partial].findIndex(
    ({ record }) =>
      record.kind === 'passage' && golden.passages.includes(`${record.source}:${record.n}`),
  );
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

describe.each([
  ['this corpus', REAL, GOLDEN],
  ['this corpus, unseen', REAL, UNSEEN],
  ['the tram line', TRAMLINE, TRAMLINE_GOLDEN],
])('on %s', (_, folder, golden) => {
  const places: { query: string; place: number; first: string }[] = [];

  beforeAll(() => {
    const search = searchOf(folder);
    for (const one of golden) {
      const found = search(one.query);
      const first = found.hits[0]?.record ?? found.partial[0]?.record;
      places.push({
        query: one.query,
        place: placeOf(found, one),
        first: first?.address ?? 'nothing',
      });
    }
    const missed = places.filter(({ place }) => place > 1);
    const shown = missed.map(({ query, place, first }) => `  ${query}: ${place}, after ${first}`);
    console.log(
      [`${golden.length} queries, ${golden.length - missed.length} right at once`, ...shown].join(
        '\n',
      ),
    );
  }, 60_000);

  test('the right passage comes first for nine of ten queries', () => {
    const right = places.filter(({ place }) => place === 1).length;
    expect(right / golden.length).toBeGreaterThanOrEqual(0.9);
  });

  test('the right passage is always among the first three', () => {
    expect(places.filter(({ place }) => place > 3)).toEqual([]);
  });
});

test('words that occur nowhere are named, with what is spelled like them', () => {
  const search = searchOf(REAL);
  for (const { query, unknown, suggestion } of NOWHERE) {
    const named = search(query).unknown.find((one) => one.typed === unknown);
    expect(named, query).toBeDefined();
    if (suggestion) expect(named?.suggestions).toContain(suggestion);
  }
}, 30_000);

test('a query that is the name of something leads straight to it', () => {
  const search = searchOf(REAL);
  const missed = NAMED.filter(
    ({ query, address }) => !search(query).entries.some((entry) => entry.address === address),
  );
  expect(missed).toEqual([]);
}, 30_000);
