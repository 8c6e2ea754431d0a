import { expect, test } from 'vitest';
import { FRAME_IDS } from '../../src/corpus/frame-ids.ts';
import { pagesOf, readPage } from './dist.ts';
import { idsOf, tags } from './html.ts';
import type { SiteName } from './sites.ts';

/** Everything but the sources: what is generated from claims and data. */
const pages = (name: SiteName) => pagesOf(name).filter((at) => !at.startsWith('/sources/'));

/** The kinds of things that pages show: elements with their classes. */
function kindsOn(name: SiteName): Set<string> {
  const found = pages(name).flatMap((at) =>
    tags(readPage(name, at)).flatMap(({ name: tag, attributes }) =>
      (attributes.class ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((one) => `${tag}.${one}`),
    ),
  );
  return new Set(found);
}

/** What home opens with depends on the claim: only one whose evidence needs a passage that it does not show names such a passage. */
const OPENING = new Set(['li.needs']);

test('the site of another corpus shows every kind of thing that this one shows', () => {
  const there = kindsOn('tramline');
  const here = kindsOn('root');
  expect(here.size).toBeGreaterThan(80);
  expect([...here].filter((kind) => !there.has(kind) && !OPENING.has(kind))).toEqual([]);
});
test('ids that every page has for itself are known to the check of ids', () => {
  const explained = pages('tramline').filter((at) => /^\/explainer\/(?:[a-z]+\/)?$/.test(at));
  const lists = explained
    .map((at) => readPage('tramline', at))
    .filter((html) => !html.includes('<title>Moved</title>'))
    .map((html) => new Set(idsOf(tags(html)).filter((id) => !/^ev-\d+$/.test(id))));
  expect(lists.length).toBeGreaterThan(2);
  const [first, ...rest] = lists;
  const everywhere = [...(first ?? [])].filter((id) => rest.every((ids) => ids.has(id)));
  expect(everywhere.toSorted()).toEqual([...FRAME_IDS.all].toSorted());
});

test('no white space stands between a sentence and its sign', () => {
  for (const address of pagesOf('root').filter((page) => page.startsWith('/explainer/')))
    expect(readPage('root', address)).not.toMatch(/(?:\s<\/span>|<\/span>\s+)<button class="sign"/);
});
