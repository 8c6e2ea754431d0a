import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileFromDisk } from '../../../src/io/corpus/compile-from-disk.ts';
import { fingerprintSeeds } from '../../../src/io/corpus/fingerprint-seeds.ts';
import {
  lockAddresses,
  lockConcordance,
  lockQuotations,
} from '../../../src/io/corpus/lock-corpus.ts';
import type { Settings } from '../../../src/io/settings/settings.ts';
import { settings } from '../../../src/io/settings/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const ORIGINAL = `The old ferry will come back in March, to the joy of nearly everybody who lives by the water
It will run every twenty minutes from early morning until late in the evening, and it will be slow, cold and loved by all who take it
Those who have waited so long for it were glad and sang about the boat on the quay until the lamps went out
`;
const SEED = `---
key: ferry
title: The ferry is to return
titleBy: us
rights: { holder: The Post, basis: quotation }
original: { file: ferry.txt }
---
¶1 [headline] The ferry was to return in March.

¶2 It was to run every twenty minutes, “slow, cold and loved”.

¶3 People were glad, and sang.
`;

/** A corpus of one account; with \`hasOriginal\` its original lies in seeds/originals/. */
function corpus({ hasOriginal = true } = {}): Settings {
  const original = hasOriginal ? { 'seeds/originals/ferry.txt': ORIGINAL } : {};
  const read = settings({ CORPUS: temporaryFolder({ 'seeds/ferry.md': SEED, ...original }) }, []);
  if (Array.isArray(read)) throw new Error(JSON.stringify(read));
  return read;
}

async function compiled(settings: Settings) {
  const made = await compileFromDisk(settings);
  expect(made.problems).toEqual([]);
  return made;
}

const textOf = (one: Settings, name: string) => readFileSync(join(one.corpus, name), 'utf8');

test('what was checked against an original is attested where the original is not', async () => {
  const here = corpus();
  fingerprintSeeds(here);
  expect((await compiled(here)).edition.summary.quotations).toEqual({
    ok: 1,
    attested: 0,
    unchecked: 0,
  });
  expect(lockQuotations(await compiled(here), here.corpus, '2026-01-02')).toEqual([
    'seeds/verified.lock: 1 quotations, checked against the originals of ferry',
  ]);

  const there = corpus({ hasOriginal: false });
  for (const name of ['seeds/ferry.md', 'seeds/verified.lock'])
    writeFileSync(join(there.corpus, name), textOf(here, name));
  expect((await compiled(there)).edition.summary.quotations).toEqual({
    ok: 0,
    attested: 1,
    unchecked: 0,
  });
  const edited = textOf(there, 'seeds/ferry.md').replace('slow, cold and loved', 'cold and loved');
  writeFileSync(join(there.corpus, 'seeds/ferry.md'), edited);
  expect((await compiled(there)).edition.summary.quotations).toEqual({
    ok: 0,
    attested: 0,
    unchecked: 1,
  });
});

test('the day of the first check stays', async () => {
  const here = corpus();
  fingerprintSeeds(here);
  lockQuotations(await compiled(here), here.corpus, '2026-01-02');
  lockQuotations(await compiled(here), here.corpus, '2026-05-06');
  expect(textOf(here, 'seeds/verified.lock')).toMatch(/\t2026-01-02\n$/);
});

test('without originals neither the quotations nor the concordance are touched', async () => {
  const there = corpus({ hasOriginal: false });
  expect(lockQuotations(await compiled(there), there.corpus, '2026-01-02')).toEqual([
    'seeds/verified.lock: unchanged, no original is here',
  ]);
  expect(lockConcordance(await compiled(there), there.corpus)).toEqual([
    'seeds/concordance.json: unchanged, not every original is here',
  ]);
  expect(existsSync(join(there.corpus, 'seeds/verified.lock'))).toBe(false);
});

test('the concordance is JSON, a stem on each line', async () => {
  const here = corpus();
  lockConcordance(await compiled(here), here.corpus);
  const text = textOf(here, 'seeds/concordance.json');
  expect(JSON.parse(text)).toMatchObject({ boat: 'ferry 3' });
  expect(text.split('\n')).toContain('"boat":"ferry 3",');
  expect(lockConcordance(await compiled(here), here.corpus)).toEqual([
    'seeds/concordance.json: up to date',
  ]);
});

test('addresses are only ever appended, and locking twice appends nothing', async () => {
  const here = corpus();
  lockAddresses(await compiled(here), here.corpus);
  const first = textOf(here, 'seeds/addresses.lock');
  expect(first).toMatch(/^\/sources\/ferry\/#p2\tpassage\t[0-9a-f]{16}\tlive$/m);
  lockAddresses(await compiled(here), here.corpus);
  expect(textOf(here, 'seeds/addresses.lock')).toBe(first);

  writeFileSync(join(here.corpus, 'seeds/ferry.md'), SEED.replace('People were', 'Everybody was'));
  const lines = lockAddresses(await compiled(here), here.corpus);
  expect(lines[1]).toBe('  the words of /sources/ferry/#p3 have changed');
  const second = textOf(here, 'seeds/addresses.lock');
  expect(second.startsWith(first)).toBe(true);
  expect(second.slice(first.length)).toMatch(
    /^\/sources\/ferry\/#p3\tpassage\t[0-9a-f]{16}\tlive\n$/,
  );
});

test('a lock whose last line has no end is not damaged', async () => {
  const here = corpus();
  writeFileSync(join(here.corpus, 'seeds/addresses.lock'), '/\tpage\t-\tlive');
  lockAddresses(await compiled(here), here.corpus);
  expect(textOf(here, 'seeds/addresses.lock')).toMatch(
    /^\/\tpage\t-\tlive\n\/sources\/\tpage\t-\tlive\n/,
  );
});
