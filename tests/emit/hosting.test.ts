import { expect, test } from 'vitest';
import { headers, redirects, signposts } from '../../src/emit/hosting.ts';
import { twins } from '../../src/emit/twins.ts';
import { compiled } from '../fixture.ts';

const SITE = { origin: 'https://example.org', base: '/a/b/' };
const { edition } = compiled('tramline');

test('tells hosts to keep hashed files for a year, and where the data of a source are', () => {
  const text = headers(edition, SITE);
  expect(text).toContain('/a/b/_astro/*\n  Cache-Control: public, max-age=31536000, immutable');
  expect(text).toContain('\n\n/a/b/sources/courier/\n  Link: <https://example.org/a/b/sources/');
  expect(text).toContain('; rel="cite-as"');
});

test('leads each old address of a page to the new one, under the base', () => {
  const moved = edition.addresses.filter(
    ({ status, address }) => status === 'alias' && !address.includes('#'),
  );
  const lines = redirects(edition, SITE).trim().split('\n');
  expect(moved.length).toBeGreaterThan(0);
  expect(lines).toEqual(moved.map(({ address, to }) => `/a/b${address} /a/b${to} 301`));
});

test('every twin that a page announces is there', () => {
  const site = { ...SITE, isPrivate: false };
  const files = new Set(twins(edition, site).keys());
  const isThere = (href: string) => {
    const path = href.replace('https://example.org/a/b/', '');
    return files.has(path) || path.endsWith('.mdx') || path === 'data/build.json';
  };
  const pages = edition.addresses.filter(
    ({ status, address }) => status === 'live' && !address.includes('#'),
  );
  const announced = pages.flatMap(({ address }) => signposts(address, edition, SITE));
  const twinsOf = announced.filter(({ rel }) => rel === 'alternate' || rel === 'describedby');
  expect(twinsOf.length).toBeGreaterThan(pages.length);
  expect(twinsOf.filter(({ href }) => !isThere(href))).toEqual([]);
});

test('names no address to cite where the site has no origin, and no licence where the corpus names none', () => {
  const rels = (at: string, origin: string) =>
    signposts(at, edition, { ...SITE, origin }).map(({ rel }) => rel);
  expect(rels('/sources/courier/', '')).not.toContain('cite-as');
  expect(rels('/sources/courier/', '')).not.toContain('license');
  const licensed = { ...edition, site: { ...edition.site, licence: 'https://example.org/cc' } };
  const signs = signposts('/claims/', licensed, SITE);
  expect(signs).toContainEqual({ rel: 'license', href: 'https://example.org/cc' });
});
