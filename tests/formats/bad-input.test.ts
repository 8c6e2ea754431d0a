import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { read } from './read.ts';
import { epub, message, pdf, samples } from './samples.ts';

/** Why a file was refused; its words where it was read. */
async function told(path: string, bytes: Uint8Array | string): Promise<string> {
  const made = await read(path, bytes);
  if (!made.ok) return made.why;
  return made.documents.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join(' | ');
}

const ole = (text: string) => {
  const name = new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer);
  return new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(504),
    ...name,
    0,
    0,
  ]);
};

test('a broken PDF, one with a password and one without text are told apart', async () => {
  expect(await told('a.pdf', '%PDF-1.4 nothing')).toBe('The PDF is broken.');
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >> /ID [(a) (a)]`;
  expect(await told('a.pdf', pdf([['Words']], lock))).toBe('It is locked with a password.');
  expect(await told('a.pdf', pdf([[]]))).toBe('It has one page and no text: a scan.');
  expect(await told('a.pdf', pdf([[], []]))).toBe('It has 2 pages and no text: a scan.');
});

test('a document of Word with a password, and one of the older format, are refused', async () => {
  expect(await told('a.docx', ole('EncryptedPackage'))).toBe('It is locked with a password.');
  expect(await told('a.doc', ole('WordDocument'))).toMatch(/older format of Word/);
});

test('a bomb is stopped by what it says that it unpacks to', async () => {
  const bytes = epub({ 'OPS/big.xhtml': strToU8('x') });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 4_000_000_000, true);
  expect(await told('a.epub', bytes)).toMatch(
    /^It unpacks to more than 256 MB in all or 64 MB in one file/,
  );
});

test('a bomb that lies about its size is stopped while it is unpacked', async () => {
  const big = deflateSync(new Uint8Array(80_000_000));
  const lied = zipWith('word/document.xml', big);
  expect(await told('a.docx', lied)).toMatch(/^It unpacks to more than 256 MB/);
});

/** An archive whose only member has these packed bytes and says that it is small. */
function zipWith(name: string, packed: Uint8Array): Uint8Array {
  const names = strToU8(name);
  const local = new Uint8Array(30 + names.length);
  const central = new Uint8Array(46 + names.length);
  const end = new Uint8Array(22);
  const set = (to: Uint8Array, fields: readonly (readonly [number, number])[]) => {
    const view = new DataView(to.buffer);
    for (const [at, value] of fields) view.setUint32(at, value, true);
  };
  set(local, [
    [0, 0x04034b50],
    [8, 8],
    [18, packed.length],
    [22, 100],
    [26, names.length],
  ]);
  local.set(names, 30);
  set(central, [
    [0, 0x02014b50],
    [10, 8],
    [20, packed.length],
    [24, 100],
    [28, names.length],
  ]);
  central.set(names, 46);
  set(end, [
    [0, 0x06054b50],
    [8, 0x00010001],
    [12, central.length],
    [16, local.length + packed.length],
  ]);
  return new Uint8Array([...local, ...packed, ...central, ...end]);
}

test('members that lead out of an archive are left out', async () => {
  const bytes = zipSync({
    '../../evil.txt': strToU8('evil'),
    'word/document.xml': strToU8('<x/>'),
  });
  expect(await told('a.docx', bytes)).toMatch(/cannot be read as docx/);
});

test('entities of entities are not expanded, and external ones not fetched', async () => {
  const laughs = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
  ).join('');
  const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "ha">${laughs}]><r><p>Words &l9; stay.</p></r>`;
  expect(await told('a.xml', bomb)).toBe('Words &l9; stay.');
  const outer =
    '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r><p>Words &x; stay.</p></r>';
  expect(await told('a.xml', outer)).toBe('Words &x; stay.');
  const own = '<!DOCTYPE r [<!ENTITY port "the harbour">]><r><p>At &port; &mdash; now.</p></r>';
  expect(await told('a.xml', own)).toBe('At the harbour — now.');
});

test('a page’s scripts, frames and remote pictures leave nothing behind', async () => {
  const page =
    '<p onclick="alert(1)">Words<script>alert(2)</script><img src="https://example.org/x.png" alt="no"><iframe src="https://example.org"></iframe>.</p><noscript>no</noscript>';
  expect(await told('a.html', page)).toBe('Words.');
});

test('a table of a million rows is refused after the first ten thousand', async () => {
  const rows = 'a,b\n'.repeat(1_000_000);
  expect(await told('a.csv', rows)).toBe(
    'It has more than 10,000 rows; at most that many are read.',
  );
});

test('a quotation mark that is never closed is told', async () => {
  expect(await told('a.csv', `text\n"open\n${'x,y\n'.repeat(1_000)}`)).toMatch(
    /a quotation mark is open/,
  );
});

test('attachments are named and not read, addresses masked', async () => {
  const mixed = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n';
  const body =
    '--b\nContent-Type: text/plain\n\nWrite to ole@example.org.\n--b\nContent-Type: application/pdf; name=plan.pdf\nContent-Disposition: attachment; filename=plan.pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--';
  const made = await read('a.eml', message(body, mixed));
  expect(made.ok && made.documents[0]).toMatchObject({
    authors: ['Anna Berg'],
    other: { to: 'Ole Lie', attachments: 'plan.pdf' },
    blocks: [{ text: 'Write to ole@….' }],
    remarks: ['Attachments are named, not read: plan.pdf.'],
  });
});

test('a line of ten megabytes is read in time', async () => {
  const long = 'word '.repeat(2_000_000);
  expect((await told('a.html', `<p>${long}</p>`)).length).toBe(long.length - 1);
  expect((await told('a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${long}`)).length).toBe(
    long.length - 1,
  );
});

test('tags nested a hundred thousand deep do not end the build', async () => {
  expect(await told('a.html', '<div>'.repeat(100_000))).toMatch(/cannot be read|no words/);
  expect(await told('a.xml', '<a>'.repeat(100_000))).toMatch(/nested|well-formed/);
});

test('whatever the bytes, a reader gives documents or a reason', { timeout: 120_000 }, async () => {
  const all = Object.entries(samples());
  const mutated = fc.record({
    file: fc.constantFrom(...all),
    cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    edits: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })),
      { maxLength: 12 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(mutated, async ({ file: [path, bytes], cut, edits }) => {
      const changed = bytes.slice(0, cut === null ? bytes.length : Math.floor(cut * bytes.length));
      for (const [at, value] of edits)
        changed[Math.floor(at * Math.max(0, changed.length - 1))] = value;
      await given(path, changed);
    }),
    { numRuns: 300 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...all),
      fc.uint8Array({ maxLength: 400 }),
      async ([path, bytes], tail) => {
        await given(path, tail);
        await given(path, new Uint8Array([...bytes.slice(0, 40), ...tail]));
      },
    ),
    { numRuns: 150 },
  );
});

async function given(path: string, bytes: Uint8Array): Promise<void> {
  const made = await read(path, bytes).catch((error: unknown) => {
    // Bytes that are of no format any more have no reader.
    if (error instanceof Error && error.message.startsWith('No reader')) return undefined;
    throw error;
  });
  if (made && !made.ok) expect(made.why).toMatch(/\.$/);
}
