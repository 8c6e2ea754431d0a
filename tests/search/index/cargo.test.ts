import { expect, test } from 'vitest';
import { packPage, readPage } from '../../../src/search/index/cargo.ts';
import { NOTHING, type SearchRecord } from '../../../src/search/index/record.ts';
import { records } from '../../../src/search/index/records.ts';
import { searchPages } from '../../../src/search/index/search-pages.ts';
import { editionOf, TRAMLINE } from '../editions.ts';

const plain: SearchRecord = {
  ...{ ...NOTHING, facets: {}, speakers: [], origins: [], needs: [], evidence: [], also: [] },
  ...{ address: '/a/#p1', kind: 'passage', title: 'A ¶1', text: 'One.' },
};

test('what a page carries comes back as it was', () => {
  for (const page of searchPages(records(editionOf(TRAMLINE).edition)))
    expect(readPage(JSON.parse(JSON.stringify(packPage(page, undefined))))).toEqual(page.records);
});

test('what is not known of a record is not carried', () => {
  const page = { number: 7, url: '/a/', records: [plain], isPart: false };
  expect(packPage(page, undefined)).toEqual({
    content: 'One.',
    number: 7,
    records: [{ address: '/a/#p1', kind: 'passage', title: 'A ¶1' }],
  });
});

test.each(['Two\nlines', 'no\u200Bwidth', '', '<b>&amp;'])(
  'carries the text %j as it is',
  (text) => {
    const page = {
      number: 0,
      url: '/a/',
      records: [plain, { ...plain, text }, plain],
      isPart: false,
    };
    expect(readPage(packPage(page, undefined)).map((one) => one.text)).toEqual([
      'One.',
      text,
      'One.',
    ]);
  },
);
