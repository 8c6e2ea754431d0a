import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ChangesFile } from '../../src/corpus/change.ts';
import { type BuildData, changesBetween, draftOf } from '../../src/emit/changes.ts';

const build = (more: Partial<BuildData> = {}): BuildData => ({
  claims: [{ id: 'two-were-absent', text: 'Two members were absent.', status: 'single' }],
  figures: {
    figures: [
      {
        id: 'trams',
        what: 'Trams of line 7',
        reports: [{ source: 'courier', passage: '4', value: 12, quote: 'twelve trams' }],
      },
    ],
    checks: [{ id: 'fleet', says: 'The fleet adds up.', verdict: 'adds-up' }],
  },
  addresses: [
    { address: '/claims/two-were-absent/', kind: 'claim', status: 'live', to: '' },
    { address: '/sources/courier/#p4', kind: 'passage', status: 'live', to: '' },
  ],
  ...more,
});
const kinds = (before: BuildData, after: BuildData) =>
  changesBetween(before, after).map(({ kind, id, from, to }) => [kind, id, from, to]);

test('two builds of the same have no changes', () => {
  expect(changesBetween(build(), build())).toEqual([]);
});

test('tells new words and a new status of a claim apart', () => {
  const claims = [{ id: 'two-were-absent', text: 'Three were absent.', status: 'differ' }];
  expect(kinds(build(), build({ claims }))).toEqual([
    ['claim', 'two-were-absent', 'Two members were absent.', 'Three were absent.'],
    ['status', 'two-were-absent', 'single', 'differ'],
  ]);
});

test('tells a claim that is new or gone once, without its address', () => {
  const none = build({ claims: [], addresses: [] });
  expect(kinds(none, build())).toEqual([
    ['claim', 'two-were-absent', '', 'Two members were absent.'],
    ['address', '/sources/courier/#p4', '', 'live'],
  ]);
  expect(kinds(build(), none)[0]).toEqual([
    'claim',
    'two-were-absent',
    'Two members were absent.',
    '',
  ]);
});

test('tells a figure with another value, a sum with another verdict, an address that moved', () => {
  const after = build();
  const [figure] = after.figures.figures;
  if (figure?.reports[0]) figure.reports[0].value = 11;
  if (after.figures.checks[0]) after.figures.checks[0].verdict = 'does-not-add-up';
  const moved = { status: 'alias', to: '/claims/three-were-absent/' };
  if (after.addresses[0]) Object.assign(after.addresses[0], moved);
  expect(kinds(build(), after)).toEqual([
    [
      'figure',
      'trams',
      'Trams of line 7: courier:4 12 “twelve trams”',
      'Trams of line 7: courier:4 11 “twelve trams”',
    ],
    ['check', 'fleet', 'The fleet adds up. (adds-up)', 'The fleet adds up. (does-not-add-up)'],
    ['address', '/claims/two-were-absent/', 'live', 'alias /claims/three-were-absent/'],
  ]);
});

test('drafts an entry that changes.yaml takes, whatever the words are', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (was, is) => {
      const claims = (text: string) => [{ id: 'a', text, status: 'single' }];
      const changes = changesBetween(build({ claims: claims(was) }), build({ claims: claims(is) }));
      const draft = parse(draftOf(changes, '2025-02-03'));
      expect(ChangesFile.parse(draft)).toHaveLength(1);
    }),
  );
});
