import { expect, test } from 'vitest';
import { groupsOf, groupsOnce } from '../../src/edition/groups.ts';

const phase = {
  id: 'phase',
  label: 'Phase',
  values: [
    { id: 'planning', label: 'Planning' },
    { id: 'building', label: 'Building' },
  ],
};
const things = [
  { id: 'vote', facets: { phase: ['planning', 'building'] } },
  { id: 'weather', facets: {} },
  { id: 'cranes', facets: { phase: ['building'] } },
];
const told = (groups: { id: string; members: { id: string }[] }[]) =>
  groups.map(({ id, members }) => [id, members.map((member) => member.id)]);

test('groups by the first facet, in the order of its values, those without a value last', () => {
  expect(told(groupsOf({ language: 'en', facets: [phase] }, things, 'All'))).toEqual([
    ['planning', ['vote']],
    ['building', ['vote', 'cranes']],
    ['others', ['weather']],
  ]);
});

test('puts each thing into one group where it must stand once', () => {
  expect(told(groupsOnce({ language: 'en', facets: [phase] }, things, 'All'))).toEqual([
    ['planning', ['vote']],
    ['building', ['cranes']],
    ['others', ['weather']],
  ]);
});

test('makes one group where the corpus has no facet, and none of nothing', () => {
  expect(groupsOf({ language: 'en', facets: [] }, things, 'All').map(({ label }) => label)).toEqual(
    ['All'],
  );
  expect(groupsOf({ language: 'en', facets: [] }, [], 'All')).toEqual([]);
});
