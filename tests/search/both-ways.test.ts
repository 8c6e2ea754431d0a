import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type BothWays,
  bothWays,
  commonQueries,
  differences,
  missedIn,
  scriptQueries,
} from './both-ways.ts';
import { editionOf, REAL, TRAMLINE } from './editions.ts';
import { GOLDEN, NAMED, NOWHERE, TRAMLINE_GOLDEN, UNSEEN } from './golden.ts';
import { LANGUAGES, scriptsEdition } from './scripts.ts';

const made: { small?: BothWays; large?: BothWays } = {};

beforeAll(async () => {
  made.small = await bothWays(scriptsEdition());
  made.large = await bothWays(scriptsEdition(1000));
});

afterAll(() => {
  made.small?.remove();
  made.large?.remove();
});

describe.each(['small', 'large'] as const)('in a %s corpus', (size) => {
  test.each(LANGUAGES)(
    'words of %s find their passage both ways, and none is called unknown',
    async (language) => {
      const ways = made[size];
      expect(ways && (await missedIn(language, ways, 3))).toEqual([]);
    },
  );
});

test.each([
  'men',
  'led',
  'won',
  '"men"',
  'man',
  'two men',
  'first',
  'ﬁrst',
  'm2',
  '½',
  'AT&T',
  'C#',
])('finds %s among hundreds of passages with longer words and commoner parts', async (query) => {
  const { byEngine } = (await made.large?.ask(query)) ?? {};
  expect(byEngine?.hits[0]?.record.source).toBe('en');
  expect(byEngine?.unknown).toEqual([]);
});

test.each([
  ['zh', '灯塔看守人买面包', '/sources/zh/#p5'],
  ['ja', '灯台守の妻チーズ', '/sources/ja/#p5'],
  ['th', 'ชาวประมงขนมปัง', '/sources/th/#p5'],
])(
  'looks for each word of what was typed without spaces in %s and stands nowhere',
  async (_, query, address) => {
    const { byEngine, byBundle } = (await made.large?.ask(query)) ?? {};
    for (const found of [byEngine, byBundle]) {
      const first = [...(found?.hits ?? []), ...(found?.partial ?? [])][0];
      expect(first?.record.address).toBe(address);
      expect(found?.query.remarks).toHaveLength(1);
    }
  },
);

test('both ways lead to the same first hit in every script', async () => {
  const queries = [...scriptQueries(12), ...commonQueries(24)];
  expect(made.large && (await differences(made.large, queries))).toEqual([]);
});

test.each([
  ['this corpus', REAL, [...GOLDEN, ...UNSEEN, ...NAMED, ...NOWHERE]],
  ['the tram line', TRAMLINE, TRAMLINE_GOLDEN],
])('both ways lead to the same first hit on %s', async (_, folder, queries) => {
  const ways = await bothWays(editionOf(folder).edition);
  const found = await differences(
    ways,
    queries.map(({ query }) => query),
  );
  ways.remove();
  expect(found).toEqual([]);
});
