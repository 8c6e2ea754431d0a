import { expect, test } from 'vitest';
import { Site } from '../../src/corpus/site.ts';
import { citationMeta, sharing } from '../../src/page/head.ts';

const site = Site.parse({ title: 'Harbour bridge', language: 'en-GB' });
const page = { title: 'Account of a report', url: 'https://example.org/sources/courier/' };

test('a page is cited as a page of the site, with no author', () => {
  const names = citationMeta({ ...page, asOf: '' }, site).map(([name]) => name);
  expect(names).toContain('citation_title');
  expect(names).not.toContain('citation_author');
  expect(names).not.toContain('dc.coverage');
  expect(citationMeta({ ...page, asOf: '2024-03-02' }, site)).toContainEqual([
    'dc.coverage',
    '2024-03-02',
  ]);
});

test('a shared link shows title and description, home as the site itself', () => {
  const told = new Map(sharing({ ...page, description: 'What it says.' }, site));
  expect(told.get('og:type')).toBe('article');
  expect(told.get('og:locale')).toBe('en_GB');
  const home = sharing({ ...page, title: 'Harbour bridge', description: '' }, site);
  expect(new Map(home).get('og:type')).toBe('website');
});
