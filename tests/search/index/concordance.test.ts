import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Passage } from '../../../src/corpus/source.ts';
import { SourceRecord } from '../../../src/corpus/source.ts';
import {
  makeConcordance,
  missingFrom,
  readConcordance,
} from '../../../src/search/index/concordance.ts';
import { REAL } from '../editions.ts';
import { passage } from '../small.ts';

const record = SourceRecord.parse({
  key: 'courier',
  title: 'The bridge',
  language: 'en',
  rights: { holder: 'The Courier', basis: 'quotation' },
});
const place = { file: 'seeds/courier.md', line: 1, column: 1 };
const at = (n: string, kind: Passage['kind'] = 'body'): Passage => ({
  n,
  kind,
  text: '',
  needs: [],
  place,
  placeAt: () => place,
});
const original = (...texts: string[]) => ({
  key: 'courier',
  file: 'courier.txt',
  passages: new Map(texts.map((text, index) => [String(index + 1), text])),
});

test('says which passages use which stem, without order, counts or function words', () => {
  const originals = [original('The tram and the trams.', 'No bridge for the tram.')];
  expect(makeConcordance(originals, [{ record, passages: [at('1'), at('2')] }])).toEqual({
    bridg: 'courier 2',
    tram: 'courier 1 2',
  });
});

test('leaves out furniture and sources without an original', () => {
  const originals = [original('A tram.', 'Comments')];
  expect(
    makeConcordance(originals, [{ record, passages: [at('1'), at('2', 'furniture')] }]),
  ).toEqual({
    tram: 'courier 1',
  });
  expect(makeConcordance([], [{ record, passages: [at('1')] }])).toEqual({});
});

test('keeps for the site what its accounts do not say themselves', () => {
  const list = [passage('The tram.', { n: '1' }), passage('The bridge.', { n: '2' })];
  const left = missingFrom(
    list,
    { tram: 'courier 1 2', bridg: 'courier 2', ferri: 'courier 9' },
    'en',
  );
  expect(left).toEqual({ tram: 'courier 2' });
  expect(readConcordance(left)).toEqual(new Map([['tram', ['courier:2']]]));
});

test.runIf(existsSync(join(REAL, 'seeds/concordance.json')))(
  'is about 6 KB compressed for this corpus',
  () => {
    const bytes = readFileSync(join(REAL, 'seeds/concordance.json'));
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(7000);
  },
);
