import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LockLine, lockLines, parseLock, printLock } from '../../src/verify/lock.ts';
import { fingerprint } from '../../src/verify/recognise.ts';
import { verify } from '../../src/verify/verify.ts';
import { places } from '../small.ts';
import { bytes, edited, harbour, original } from './harbour.ts';

const kept = { 'seeds/bridge.md': withHashes() };

function withHashes(from = '', to = ''): string {
  const hashed = JSON.stringify({ file: 'bridge.txt', ...fingerprint(bytes()) });
  const text = edited('{ file: bridge.txt }', hashed)['seeds/bridge.md'] ?? '';
  return text.replace(from, to);
}

/** The lock after a check with the original. */
function locked(date = '2031-02-04', before: readonly LockLine[] = []): LockLine[] {
  const corpus = harbour(kept);
  const { quotations } = verify(corpus, { originals: [original()], lock: [] });
  return lockLines(corpus, quotations, ['gazette'], before, date);
}

function statuses(files: Record<string, string>, lock: readonly LockLine[]) {
  return verify(harbour(files), { originals: [], lock }).quotations.map(({ outcome }) => outcome);
}

test('a line has original, passage, hashes, kind and date, between tabs', () => {
  const { sha256, passages } = fingerprint(bytes());
  const [line] = printLock(locked()).split('\n');
  const [hash, at, passage, quotation, kind, date] = line?.split('\t') ?? [];
  expect([hash, at, passage, kind, date]).toEqual([
    sha256,
    'gazette:3',
    passages[2],
    'account',
    '2031-02-04',
  ]);
  expect(quotation).toMatch(/^[0-9a-f]{16}$/);
});

describe('without the original', () => {
  test('a locked quotation is attested with its date', () => {
    expect(statuses(kept, locked())).toEqual([
      { status: 'attested', at: 'gazette:3', date: '2031-02-04' },
    ]);
  });
  test('an edited quotation falls back to unchecked', () => {
    const files = { 'seeds/bridge.md': withHashes('nobody will', 'nobody would') };
    expect(statuses(files, locked())).toEqual([{ status: 'unchecked' }]);
  });
  test('a record of another original attests nothing', () => {
    const other = fingerprint(bytes('Another text')).sha256;
    const files = { 'seeds/bridge.md': withHashes(fingerprint(bytes()).sha256, other) };
    expect(statuses(files, locked())).toEqual([{ status: 'unchecked' }]);
  });
  test('a record without hashes attests nothing', () => {
    expect(statuses({}, locked())).toEqual([{ status: 'unchecked' }]);
  });
});

test('checking again keeps the first date, and lines of sources whose original is not here', () => {
  const first = locked();
  const [line] = first;
  if (!line) throw new Error('nothing was locked');
  const elsewhere = { ...line, at: 'tram:1' };
  const gone = { ...line, quotation: '0123456789abcdef' };
  expect(locked('2031-03-01', [...first, elsewhere, gone])).toEqual([elsewhere, ...first]);
});

test('a quotation that is not ok is never locked', () => {
  const corpus = harbour({ 'seeds/bridge.md': withHashes('nobody will', 'nobody would') });
  const { quotations } = verify(corpus, { originals: [original()], lock: [] });
  expect(lockLines(corpus, quotations, ['gazette'], [], '2031-02-04')).toEqual([]);
});

test('lines out of shape attest nothing and are told', () => {
  const [line] = locked();
  const good = printLock(line ? [line] : []);
  const cells = good.trimEnd().split('\t');
  const text = [
    '# note',
    '',
    '<<<<<<< HEAD',
    cells.join(' '),
    cells.slice(0, 3).join('\t'),
    ['abc', ...cells.slice(1)].join('\t'),
    good.trimEnd(),
    good.trimEnd().replace('2031-02-04', '2032-02-04'),
  ].join('\r\n');
  const { lines, problems } = parseLock(text);
  expect(lines).toHaveLength(2);
  expect(places(problems)).toEqual(
    [
      '3:1 lock/line A merge has left this mark of a conflict.',
      '4:1 lock/line This line has spaces where tabs belong.',
      '5:1 lock/line This line has 3 of 6 parts: hash of the original, passage, hash of the passage, hash of the quotation, kind, date.',
      '6:1 lock/line “abc” cannot be the hash of the original in a line.',
      '8:1 lock/line Line 7 says the same already.',
    ].map((told) => `seeds/verified.lock:${told}`),
  );
});

test('printing then parsing gives the lines back, sorted and once', () => {
  const hex = (length: number) =>
    fc.string({
      unit: fc.constantFrom(...'0123456789abcdef'),
      minLength: length,
      maxLength: length,
    });
  const line = fc.record({
    original: hex(64),
    at: fc.constantFrom('a:1', 'tram:12a'),
    passage: hex(16),
    quotation: hex(16),
    kind: fc.constantFrom('account', 'note'),
    date: fc.constantFrom('2031-02-04', '2031-12-31'),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const printed = printLock([...lines, ...lines]);
      expect(printLock(parseLock(printed).lines)).toBe(printed);
      expect(parseLock(printed).lines).toHaveLength(
        new Set(lines.map((one) => JSON.stringify(one))).size,
      );
    }),
  );
});
