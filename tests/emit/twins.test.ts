import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataTwins } from '../../src/emit/data.ts';
import { TWINS } from '../../src/emit/twin-list.ts';
import { twins } from '../../src/emit/twins.ts';
import { compiled } from '../fixture.ts';

const SITE = { origin: 'https://example.org', base: '/a/b/', isPrivate: false };
const of = (name: 'ferry' | 'tramline' | 'texts', site = SITE) =>
  twins(compiled(name).edition, site);
const json = (name: string): unknown => JSON.parse(of('ferry').get(`data/${name}.json`) ?? 'null');

describe.each(['ferry', 'tramline', 'texts'] as const)('the data of %s', (name) => {
  const files = of(name);
  test.each(Object.entries(TWINS))('has the shape of %s', (twin, shape) => {
    const value: unknown = JSON.parse(files.get(`data/${twin}.json`) ?? 'null');
    expect(shape.safeParse(value).error).toBeUndefined();
  });
  test('has the shape that its published JSON Schema tells', () => {
    for (const twin of Object.keys(TWINS)) {
      const schema: unknown = JSON.parse(files.get(`data/schemas/${twin}.json`) ?? 'null');
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: `data/${twin}.json`,
      });
      const shape = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)));
      expect(
        shape.safeParse(JSON.parse(files.get(`data/${twin}.json`) ?? 'null')).error,
      ).toBeUndefined();
    }
  });
});
test('a shape refuses what is not there', () => {
  expect(TWINS.claims.safeParse([{ id: 'a' }]).success).toBe(false);
  expect(
    TWINS.addresses.safeParse([{ address: '/', kind: 'page', status: 'lost', to: '' }]).success,
  ).toBe(false);
});
test('every data twin has a schema, and every schema a twin', () => {
  expect([...dataTwins(compiled('ferry').edition, SITE).keys()].toSorted()).toEqual(
    Object.keys(TWINS).toSorted(),
  );
});

test('sources and passages are as they are published', () => {
  expect(json('sources')).toMatchObject([
    {
      key: 'ferry',
      publisher: { name: 'Port office', basis: 'stated' },
      carrier: null,
      published: { date: '2024-03-01' },
      passages: [
        { n: '1', kind: 'headline', needs: [], url: 'https://example.org/a/b/sources/ferry/#p1' },
        { n: '2' },
        { n: '3', needs: ['4'] },
        { n: '4' },
        { n: '5', kind: 'subheading', text: 'What {it} costs' },
        {
          n: '6',
          text: 'A ride costs <b>two</b> crowns & no more; import money from "home" 🛶 said the skipper.',
        },
        { n: '7', kind: 'furniture', text: '' },
        { n: '8', kind: 'removed' },
      ],
    },
    { key: 'guide', publisher: null, published: null },
  ]);
});
test('claims and figures are as they are published', () => {
  expect(json('claims')).toMatchObject([
    {
      id: 'every-20-minutes',
      status: 'single',
      origins: 2,
      asOf: '2024-03-01',
      facets: { topic: ['service'] },
      url: 'https://example.org/a/b/claims/every-20-minutes/',
      evidence: [
        {
          source: 'ferry',
          passage: '2',
          quote: 'every 20 minutes',
          direction: 'supports',
          voice: 'attributed',
          by: ['Ines Okafor'],
          origin: 'ferry',
          check: 'ok',
        },
        { source: 'guide', passage: '2', voice: 'outlet', by: [] },
      ],
    },
    { id: 'room-for-180', status: 'differ', origins: 1 },
  ]);
  expect(json('figures')).toMatchObject({
    figures: [
      { id: 'people', reports: [{ source: 'ferry', passage: '3', value: 180 }, { value: 150 }] },
    ],
    checks: [{ id: 'more-than-licensed', verdict: 'does-not-add-up', why: '' }],
  });
});
test('private persons have no record in any twin but the texts that name them', () => {
  const files = of('tramline');
  const naming = [...files].filter(([, text]) => text.includes('Nela Fisk')).map(([path]) => path);
  expect(naming.toSorted()).toEqual(['data/sources.json', 'llms-full.txt', 'sources/riders.md']);
  expect(files.get('data/entities.json')).not.toContain('nela-fisk');
});

describe('which twins there are', () => {
  const paths = (site: typeof SITE) =>
    [...of('ferry', site).keys()].filter((path) => !/^data\/|\.md$/.test(path));
  const always = ['sources/ferry/annotations.jsonld', 'sources/guide/annotations.jsonld'];
  const forOthers = ['llms.txt', 'llms-full.txt', '_headers'];
  test('with an origin, all', () => {
    expect(paths(SITE)).toEqual([...always, ...forOthers, 'sitemap.xml', 'feed.xml']);
  });
  test('without one, no sitemap and no feed, and urls begin with the base', () => {
    const site = { ...SITE, origin: '' };
    expect(paths(site)).toEqual([...always, ...forOthers]);
    expect(of('ferry', site).get('llms.txt')).toContain('](/a/b/sources/ferry.md)');
  });
  test('of a private site, none that speaks to others', () => {
    expect(paths({ ...SITE, isPrivate: true })).toEqual(always);
  });
});
