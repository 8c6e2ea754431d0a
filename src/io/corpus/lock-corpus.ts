import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESS_LOCK, changedPassages, newAddressLines } from '../../rules/address-lock.ts';
import { makeConcordance } from '../../search/index/concordance.ts';
import { lockLines, parseLock, printLock, VERIFIED_LOCK } from '../../verify/lock.ts';
import type { CompiledFromDisk } from './compile-from-disk.ts';

/** Appends to `addresses.lock` what is new in this edition; tells what it did. */
export function lockAddresses({ edition, files }: CompiledFromDisk, corpus: string): string[] {
  const name = ADDRESS_LOCK;
  const text = files.get(name) ?? '';
  const lines = newAddressLines(text, edition.addresses);
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  if (lines !== '') appendFileSync(join(corpus, name), gap + lines);
  const changed = changedPassages(text, edition.addresses);
  return [
    `${name}: ${edition.addresses.length} addresses, ${lines.split('\n').length - 1} lines appended`,
    ...changed.map((address) => `  the words of ${address} have changed`),
  ];
}

/** Records in `verified.lock` every quotation that was seen in its original; `today` is `YYYY-MM-DD`. */
export function lockQuotations(
  { corpus: read, files, originals, verification }: CompiledFromDisk,
  corpus: string,
  today: string,
): string[] {
  const name = VERIFIED_LOCK;
  if (originals.length === 0) return [`${name}: unchanged, no original is here`];
  const before = parseLock(files.get(name) ?? '').lines;
  const here = originals.map(({ key }) => key);
  const text = printLock(lockLines(read, verification.quotations, here, before, today));
  writeFileSync(join(corpus, name), text);
  const count = text.split('\n').length - 1;
  return [`${name}: ${count} quotations, checked against the originals of ${here.join(', ')}`];
}

/** Writes `concordance.json`, if the originals of all sources are here: it must not forget one. */
export function lockConcordance(
  { corpus: read, originals }: CompiledFromDisk,
  corpus: string,
): string[] {
  const name = 'seeds/concordance.json';
  const path = join(corpus, name);
  const wanted = read.sources.filter(({ record }) => record.original);
  const isWhole = wanted.every(({ record }) => originals.some(({ key }) => key === record.key));
  if (wanted.length === 0) return [];
  if (!isWhole) return [`${name}: unchanged, not every original is here`];
  const concordance = makeConcordance(originals, wanted);
  const text = `${JSON.stringify(concordance, null, 0).replaceAll('","', '",\n"')}\n`;
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return [`${name}: up to date`];
  writeFileSync(path, text);
  return [`${name}: ${Object.keys(concordance).length} stems`];
}
