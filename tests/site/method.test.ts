import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NOTE_KINDS } from '../../src/corpus/note.ts';
import { claimsOf, readPage } from './dist.ts';
import { idsOf, tags } from './html.ts';
import { folderOf, ORIGIN } from './sites.ts';

const html = readPage('root', '/method/');
const page = tags(html);
const withAttribute = (name: string) =>
  page.flatMap(({ attributes }) => attributes[name]?.split(' ') ?? []);

test('the page on method shows a claim of every status, with its label and evidence that opens', () => {
  const shown = new Set(withAttribute('data-claim'));
  const claims = claimsOf('root');
  const statuses = new Set(claims.map(({ status }) => status));
  expect(new Set(claims.filter(({ id }) => shown.has(id)).map(({ status }) => status))).toEqual(
    statuses,
  );
  const opened = withAttribute('popovertarget').filter((id) => idsOf(page).includes(id));
  expect(opened.length).toBeGreaterThan(statuses.size);
});
test('it shows a note of every kind, a passage, a sum that does not add up and a silence', () => {
  expect(new Set(withAttribute('data-kind'))).toEqual(new Set(NOTE_KINDS));
  expect(page.filter(({ attributes }) => attributes.class === 'specimen')).not.toEqual([]);
  const links = new Set(
    withAttribute('href').map((to) => {
      const { pathname, hash } = new URL(to, `${ORIGIN}/method/`);
      return pathname + hash;
    }),
  );
  const { checks } = JSON.parse(readFileSync(join(folderOf('root'), 'data/figures.json'), 'utf8'));
  const silences = JSON.parse(readFileSync(join(folderOf('root'), 'data/silences.json'), 'utf8'));
  const paths = (list: { url: string }[]) =>
    list.map(({ url }) => url.replace(/^https?:\/\/[^/]+/, '')).filter((to) => links.has(to));
  const wrong = checks.filter(({ verdict }: { verdict: string }) => verdict === 'does-not-add-up');
  expect(paths(wrong)).not.toEqual([]);
  expect(paths(silences)).not.toEqual([]);
});
test('it is no second address of anything', () => {
  const looksLikeAnother = /^(?:p\d+[a-z]*|[nfetsrq]-.*)$/;
  expect(idsOf(page).filter((id) => looksLikeAnother.test(id))).toEqual([]);
  expect([withAttribute('data-passage'), withAttribute('data-text')]).toEqual([[], []]);
});
