import { expect, test } from 'vitest';
import { messagesOf } from '../../src/messages/messages.ts';
import { indexOfNames } from '../../src/page/index-of-names.ts';
import { editionOf, TRAMLINE } from '../search/editions.ts';

const { edition } = editionOf(TRAMLINE);
const groups = indexOfNames(edition, messagesOf('en'));
const addresses = groups.flatMap(({ places }) => places.map(({ address }) => address));

test('lists everything that has a name, figures, sums, silences and pages about the site among it', () => {
  const { sources, claims, figures, checks, entities, events, terms, silences, explainer, pages } =
    edition;
  const sections = [...explainer, ...pages].flatMap((page) => page.sections);
  const named = [...sources, ...claims, ...figures, ...checks, ...entities, ...events];
  const all = [...named, ...terms, ...silences];
  expect(silences.length).toBeGreaterThan(0);
  const missing = [...all, ...sections]
    .map(({ address }) => address)
    .filter((address) => !addresses.includes(address));
  expect(missing).toEqual([]);
});

test('lists nothing twice and no group without a place', () => {
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(groups.filter(({ places }) => places.length === 0)).toEqual([]);
});

test('has each list in the order of the alphabet, whatever mark a name opens with', () => {
  for (const { places } of groups) {
    const names = places.map(({ label }) => label.replace(/^[^\p{L}\p{N}]+/u, ''));
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  }
});
