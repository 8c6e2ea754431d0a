import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Summary } from '../../../src/edition/edition.ts';
import { siteSize } from '../../../src/io/build/site-size.ts';
import { summary } from '../../../src/io/build/summary.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const COUNTS: Summary = {
  sources: 5,
  passages: 105,
  notes: 46,
  claims: 172,
  quotations: { ok: 300, attested: 10, unchecked: 2 },
  explainerSentences: 80,
  explainerCited: 80,
  numbers: 40,
  numbersBound: 40,
  passagesCitedOrExcused: 105,
  unusedClaims: [],
  unresolvedWeekdays: [],
};

test('the summary is one aligned line per count', () => {
  expect(summary(COUNTS, { pages: 214, indexBytes: 411_200 }, 9.84)).toBe(
    `
  sources       5
  passages    105
  notes        46
  claims      172
  quotations  312 (300 ok, 10 attested, 2 unchecked)
  pages       214
  index       412 KB
  time        9.8 s`.slice(1),
  );
});

test('the size of a site is its pages and the bytes of its index', () => {
  const folder = temporaryFolder({
    'dist/index.html': 'x',
    'dist/a/index.html': 'x',
    'dist/style.css': 'xxxx',
    'dist/pagefind/pagefind.js': '12345',
    'dist/pagefind/index/a.pf_index': '123',
  });
  expect(siteSize(join(folder, 'dist'))).toEqual({ pages: 2, indexBytes: 8 });
});
