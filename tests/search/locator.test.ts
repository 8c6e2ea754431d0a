import { expect, test } from 'vitest';
import { records } from '../../src/search/index/records.ts';
import { madeOf } from '../small.ts';
import { ask } from './small.ts';

test('a passage is found by where its original has it: page, verse, time and id', () => {
  const { edition } = madeOf({
    'seeds/ferry.md': `---
key: ferry
title: The ferry
rights: { holder: Us, basis: own }
markup: inline
---
¶1 The ferry

¶2 {at page="4" id="s12"} It crosses in winter.

¶3 {at section="3:16"} Nobody pays a penny.

¶4 {turn "Anna"}{at time="723"} When does it leave?

¶5 {at page="12"} At noon, on 4 May.
`,
  });
  const hits = (query: string) => ask(query, records(edition)).hits.map(({ record }) => record.n);
  expect(hits('p. 4')).toEqual(['2']);
  expect(hits('p. 12')).toEqual(['5']);
  expect(hits('p. 4 winter')).toEqual(['2']);
  expect(hits('3:16')).toEqual(['3']);
  expect(hits('12:03')).toEqual(['4']);
  expect(hits('s12')).toEqual(['2']);
});
