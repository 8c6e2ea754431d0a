import { expect, test } from 'vitest';
import { fingerprint, recognise } from '../../src/verify/recognise.ts';
import { recognitionProblems } from '../../src/verify/recognition-problems.ts';
import { bytes, digest, edited, harbour, ORIGINAL } from './harbour.ts';

const prints = fingerprint(bytes());
/** Sources whose record keeps these hashes. */
function sources(kept: object) {
  const original = JSON.stringify({ file: 'bridge.txt', ...kept });
  return harbour(edited('{ file: bridge.txt }', original)).sources;
}

test('keeps hashes of bytes, of folded lines and of each passage', () => {
  expect(fingerprint(bytes('One “two”\r\n\r\n  3  \n'))).toEqual({
    sha256: digest('One “two”\r\n\r\n  3  \n'),
    folded: digest('One "two"\n3'),
    passages: [digest('One "two"').slice(0, 16), digest('3').slice(0, 16)],
  });
});

test('recognises a file by its bytes, whatever its name', () => {
  const [known] = recognise(
    [{ name: 'x.txt', bytes: bytes() }],
    sources({ sha256: prints.sha256 }),
  );
  expect(known).toMatchObject({ status: 'known', key: 'gazette', by: 'bytes', file: 'x.txt' });
  expect(known?.status === 'known' && known.original.passages.get('3')).toBe(ORIGINAL[2]);
});

test.each([
  ['CRLF', ORIGINAL.join('\r\n\r\n')],
  ['a BOM', `\ufeff${ORIGINAL.join('\n\n')}`],
  ['straightened quotes', ORIGINAL.join('\n').replace(/[“”]/g, '"')],
  ['more blank lines and spaces', ORIGINAL.map((line) => `  ${line} `).join('\n \n\n')],
])('recognises a file by its folded lines: %s', (_, text) => {
  const found = recognise([{ name: 'x.txt', bytes: bytes(text) }], sources({ ...prints }));
  expect(found).toMatchObject([{ status: 'known', key: 'gazette', by: 'folded' }]);
});

test('recognises a file by name only where the record keeps no hash', () => {
  const other = { name: 'bridge.txt', bytes: bytes('Something else') };
  expect(recognise([other], sources({}))).toMatchObject([{ status: 'known', by: 'name' }]);
  expect(recognise([other], sources({ ...prints }))).toEqual([
    { status: 'unknown', file: 'bridge.txt' },
  ]);
});

test('names the passages in which a file differs, and trusts only the others', () => {
  const changed = ORIGINAL.map((line) => line.replace('33', '34')).join('\n');
  const found = recognise([{ name: 'x.txt', bytes: bytes(changed) }], sources({ ...prints }));
  expect(found).toMatchObject([
    { status: 'differs', key: 'gazette', missing: ['2'], strange: ['2'] },
  ]);
  const [differs] = found;
  expect(differs?.status === 'differs' && [...differs.original.passages.keys()]).toEqual([
    '1',
    '3',
    '4',
    '5',
  ]);
});

test('names an added line as strange and keeps the numbers of the record', () => {
  const more = ['An advertisement', ...ORIGINAL].join('\n');
  const [differs] = recognise([{ name: 'x.txt', bytes: bytes(more) }], sources({ ...prints }));
  expect(differs).toMatchObject({ status: 'differs', missing: [], strange: ['1'] });
  expect(differs?.status === 'differs' && differs.original.passages.get('1')).toBe(ORIGINAL[0]);
});

test('does not know a text of something else, an empty one or bytes that are no text', () => {
  const files = ['A tram line', '', '\u0000\ufffd'].map((text) => ({
    name: 'x.txt',
    bytes: bytes(text),
  }));
  const broken = { name: 'x.txt', bytes: new Uint8Array([0xff, 0xfe, 0x00, 0xc3]) };
  expect(recognise([...files, broken], sources({ ...prints })).map(({ status }) => status)).toEqual(
    Array.from({ length: 4 }, () => 'unknown'),
  );
});

test('tells what is wrong with files', () => {
  const changed = ORIGINAL.map((line) => line.replace('33', '34')).join('\n');
  const known = sources({ ...prints });
  const found = recognise(
    [
      { name: 'a.txt', bytes: bytes() },
      { name: 'b.txt', bytes: bytes(changed) },
      { name: 'c.txt', bytes: bytes('A tram line') },
    ],
    known,
  );
  expect(
    recognitionProblems(found, known).map(({ rule, file, message }) => [rule, file, message]),
  ).toEqual([
    [
      'original/differs',
      'seeds/bridge.md',
      'b.txt is like the original of gazette, but lacks ¶2 of the record and has other words in its ¶2.',
    ],
    ['original/unknown', 'c.txt', 'This is the original of no source.'],
  ]);
});
