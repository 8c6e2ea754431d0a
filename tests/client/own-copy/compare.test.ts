import { expect, test } from 'vitest';
import { compare } from '../../../src/client/own-copy/compare.ts';
import { find } from '../../../src/client/own-copy/find.ts';
import { told } from '../../../src/client/own-copy/told.ts';
import { messagesOf } from '../../../src/messages/messages.ts';
import { passageHash } from '../../../src/text/hash.ts';

const LINES = ['The bridge was “to close”.', 'Traffic was heavy.', 'Traffic was heavy.'];
const hashes = LINES.map(passageHash);

test('finds each passage of an original, whatever its line ends, marks and spaces', async () => {
  const { lines, missing } = await compare(
    '\uFEFFThe bridge was "to close".\r\n\r\n  Traffic was\u00A0heavy.\r\nTraffic was heavy.\r\n',
    hashes,
  );
  expect([...lines]).toEqual([
    ['1', '\uFEFFThe bridge was "to close".'.trim()],
    ['2', 'Traffic was\u00A0heavy.'],
    ['3', 'Traffic was heavy.'],
  ]);
  expect(missing).toEqual([]);
});

test('finds passages between other lines, and names those that differ', async () => {
  const { lines, missing } = await compare(
    'Share this\nTraffic was heavy.\nThe bridge was “to open”.',
    hashes,
  );
  expect([...lines.keys()]).toEqual(['2', '3']);
  expect(missing).toEqual(['1']);
});

test('finds nothing in another text, or in none', async () => {
  expect((await compare('A ferry sank.', hashes)).lines.size).toBe(0);
  expect((await compare('', hashes)).missing).toEqual(['1', '2', '3']);
});

test('proves exact words only, and marks those that stand once', () => {
  const text = 'Of 133 trams 33 were new; the trams were late.';
  const { segments, proved } = find(text, [
    { id: 'n', words: '33 were new' },
    { id: 'twice', words: 'trams' },
    { id: 'cut', words: 'late' },
    { id: 'none', words: '33 was new' },
  ]);
  expect([...proved]).toEqual(['n', 'twice', 'cut']);
  expect(
    segments.filter(({ ids }) => ids.length > 0).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['33 were new', 'late']);
});

test('tells what agrees, what does not, and whether it is kept', () => {
  const lines = new Map([['2', 'Traffic was heavy.']]);
  const said = told(
    { lines, missing: ['1', '3'] },
    [{ wanted: 3, proved: 2 }],
    false,
    messagesOf('en').scripts,
  );
  expect(said).toContain('has 1 of 3 passages');
  expect(said).toContain('Missing or different: ¶1, ¶3;');
  expect(said).toContain('2 of 3 stand in it');
  expect(said).toContain('keeps nothing');
});
