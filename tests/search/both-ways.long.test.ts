import { expect, test } from 'vitest';
import {
  bothWays,
  commonQueries,
  differences,
  missedIn,
  passageQueries,
  scriptQueries,
} from './both-ways.ts';
import { editionOf, REAL, TRAMLINE } from './editions.ts';
import { LANGUAGES, scriptsEdition } from './scripts.ts';

test('both ways lead to the same first hit and the same names for 997 of a thousand queries in every script', async () => {
  const ways = await bothWays(scriptsEdition(1000));
  const queries = [...scriptQueries(80), ...commonQueries(200)];
  const found = await differences(ways, queries);
  const missed = await Promise.all(LANGUAGES.map((language) => missedIn(language, ways, 60)));
  ways.remove();
  console.log(`${queries.length} queries, ${found.length} with another first hit`);
  // Of words that hundreds of pages have, the engine ranks the pages that it loads first.
  console.log(found.join('\n'));
  expect(found.length / queries.length).toBeLessThanOrEqual(0.003);
  expect(missed.flat()).toEqual([]);
});

test.each([
  ['this corpus', REAL],
  ['the tram line', TRAMLINE],
])('both ways lead to the same first hit for words of passages on %s', async (_, folder) => {
  const { edition } = editionOf(folder);
  const ways = await bothWays(edition);
  const found = await differences(ways, passageQueries(edition, 400), { names: false });
  ways.remove();
  expect(found).toEqual([]);
});
