import { describe, expect, test } from 'vitest';
import { selectClaims } from '../../../src/render/blocks/select.ts';
import { compiled } from '../../fixture.ts';

const { edition } = compiled('tramline');
const ids = (
  facets: Record<string, string[]>,
  choice: Partial<Parameters<typeof selectClaims>[1]> = {},
) =>
  selectClaims(
    edition.claims,
    { ids: undefined, lead: undefined, status: undefined, ...choice },
    new Map(Object.entries(facets)),
  ).map(({ id }) => id);

describe('claims are chosen', () => {
  test('all, in their order, where nothing is said', () => {
    expect(ids({})).toEqual(edition.claims.map(({ id }) => id));
  });
  test('by facets, all of which must hold', () => {
    expect(ids({ section: ['hill'], topic: ['works'] })).toEqual(['hill-track-2-6-km']);
    expect(ids({ section: ['hill', 'harbour'], topic: ['works'] })).toEqual([
      'harbour-track-1-8-km',
      'hill-track-2-6-km',
      'harbour-work-begins',
      'harbour-work-26-weeks',
      'idle-weeks',
    ]);
  });
  test('by status, and as lead claims', () => {
    expect(ids({}, { status: ['differ'] })).toEqual(['track-4-2-km', 'no-stop-lost']);
    expect(ids({}, { status: ['superseded'] })).toEqual(['hill-2026-certainly', 'both-at-once']);
    expect(ids({ section: ['hill'] }, { lead: true })).toEqual([
      'hill-as-funds-allow',
      'hill-2026-a-wish',
      'hill-no-date',
    ]);
  });
  test('by ids, in the order in which those are written', () => {
    expect(ids({}, { ids: ['hill-no-date', 'budget-31-million', 'nothing'] })).toEqual([
      'hill-no-date',
      'budget-31-million',
    ]);
  });
  test('none where a facet has no such value', () => {
    expect(ids({ section: ['river'] })).toEqual([]);
    expect(ids({ river: ['x'] })).toEqual([]);
  });
});

test('a whole corpus on another subject has everything that a corpus can hold', () => {
  const { summary, sources, figures, checks } = edition;
  expect([sources.length, summary.claims >= 30, summary.notes, figures.length]).toEqual([
    4,
    true,
    11,
    19,
  ]);
  expect(
    checks.filter(({ verdict }) => verdict === 'does-not-add-up').map(({ sum }) => sum),
  ).toEqual(['1.8 + 2.6 = 4.4, not 4.2']);
  expect(summary.quotations).toMatchObject({ attested: 0, unchecked: 0 });
  const lists = [
    edition.events,
    edition.entities,
    edition.terms,
    edition.positions,
    edition.silences,
    edition.explainer,
    edition.pages,
    edition.corrections,
  ];
  for (const list of lists) expect(list.length).toBeGreaterThan(0);
});
