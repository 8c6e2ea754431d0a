import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { datesText } from '../../src/edition/reason.ts';
import { readFiles } from '../../src/io/corpus/read-files.ts';
import { messagesOf } from '../../src/messages/messages.ts';

const root = resolve(import.meta.dirname, '../..');

describe.each(['', 'tests/fixtures/tramline', 'tests/fixtures/ferry'])(
  'the corpus in ./%s',
  (folder) => {
    const { files } = readFiles(resolve(root, folder));
    const { edition } = compile({
      files,
      originals: [],
      strict: false,
      isPrivate: false,
      base: '/',
    });

    test('says on its last day by date what claim pages say', () => {
      const last = edition.asOf.at(-1);
      for (const { id, statusText } of edition.claims)
        if (last?.statuses[id] !== undefined)
          expect([id, last.statuses[id]]).toEqual([id, statusText]);
      const dated = edition.claims.filter(({ asOf }) => asOf !== '').map(({ id }) => id);
      expect(Object.keys(last?.statuses ?? {}).sort()).toEqual(dated.sort());
    });
    test('dates no status before its evidence', () => {
      for (const { asOf, upTo, evidence } of edition.claims)
        for (const { day } of evidence)
          if (asOf !== '') expect(upTo >= day && upTo >= asOf).toBe(true);
      for (const { date, statuses } of edition.asOf)
        for (const id of Object.keys(statuses)) {
          const claim = edition.claims.find((one) => one.id === id);
          expect(claim?.evidence.some(({ day }) => day <= date)).toBe(true);
        }
    });
  },
);

test('a claim gives both days where a later report brings evidence', () => {
  expect(
    datesText(
      { asOf: '2024-03-12', upTo: '2024-03-13' },
      { one: 'report', many: 'reports' },
      messagesOf('en'),
    ),
  ).toBe('As of 12 March 2024; latest report 13 March 2024.');
  expect(
    datesText(
      { asOf: '2024-03-12', upTo: '2024-03-12' },
      { one: 'report', many: 'reports' },
      messagesOf('en'),
    ),
  ).toBe('As of 12 March 2024.');
  expect(
    datesText({ asOf: '', upTo: '' }, { one: 'report', many: 'reports' }, messagesOf('en')),
  ).toBe('');
});
