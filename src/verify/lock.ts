import type { Corpus } from '../corpus/corpus.ts';
import { type LockShape, lockEntries, lockLineProblems } from '../corpus/lock-lines.ts';
import type { Problem } from '../corpus/problem.ts';
import type { SourceRecord } from '../corpus/source.ts';
import { passageHash } from '../text/hash.ts';
import type { Outcome, QuotationResult } from './outcome.ts';
import type { Quoted } from './quoted.ts';

/** A quotation that was seen in its original: a line of `seeds/verified.lock`, tab-separated in this order. */
export interface LockLine {
  /** SHA-256 of the original, of its bytes or of its folded lines. */
  original: string;
  /** `courier:14` */
  at: string;
  /** Hash of the folded passage. */
  passage: string;
  /** Hash of the folded words. */
  quotation: string;
  kind: string;
  /** Day of the check, `YYYY-MM-DD`. */
  date: string;
}

/** The lock's path inside the corpus. */
export const VERIFIED_LOCK = 'seeds/verified.lock';

const HASH = /^[0-9a-f]{16}$/;
const SHAPE: LockShape = {
  file: VERIFIED_LOCK,
  cells: [
    { name: 'hash of the original', is: /^[0-9a-f]{64}$/ },
    { name: 'passage', is: /^[a-z][a-z0-9-]*:\d+[a-z]*$/ },
    { name: 'hash of the passage', is: HASH },
    { name: 'hash of the quotation', is: HASH },
    { name: 'kind', is: /^[a-z]+$/ },
    { name: 'date', is: /^\d{4}-\d{2}-\d{2}$/ },
  ],
  subject: (cells) => cells.slice(0, -1).join('\t'),
  says: () => 'seen',
  repair: 'Delete the line, and run npm run lock with the originals.',
};

/** Reads `verified.lock`. Lines in another shape attest nothing, and are problems. */
export function parseLock(text: string): { lines: LockLine[]; problems: Problem[] } {
  const lines = lockEntries(text, SHAPE).map(({ cells }): LockLine => {
    const [original = '', at = '', passage = '', quotation = '', kind = '', date = ''] = cells;
    return { original, at, passage, quotation, kind, date };
  });
  return { lines, problems: lockLineProblems(text, SHAPE) };
}

/** Prints `verified.lock`: sorted, each line once, so that the same checks give the same bytes. */
export function printLock(lines: readonly LockLine[]): string {
  const printed = lines.map(({ original, at, passage, quotation, kind, date }) =>
    [original, at, passage, quotation, kind, date].join('\t'),
  );
  return [...new Set(printed)]
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * The lock after a check: a line for every quotation seen in an original, with the day on which it
 * was first seen so. Sources in `here`, whose originals were at hand, lose their other lines.
 */
export function lockLines(
  corpus: Corpus,
  results: readonly QuotationResult[],
  here: readonly string[],
  before: readonly LockLine[],
  date: string,
): LockLine[] {
  const records = recordsOf(corpus);
  const first = new Map(before.map((line) => [identity(line), line.date]));
  const seen = results.flatMap(({ outcome, words, kind }): LockLine[] => {
    if (outcome.status !== 'ok') return [];
    const hashes = hashesOf(records, outcome.at);
    if (!hashes) return [];
    const line = { ...hashes, at: outcome.at, quotation: passageHash(words), kind, date };
    return [{ ...line, date: first.get(identity(line)) ?? date }];
  });
  return [...before.filter(({ at }) => !here.includes(keyOf(at))), ...seen];
}

/** Looks quotations up in the lock: the original, passage and words must all be those of the record. */
export function attestation(
  corpus: Corpus,
  lock: readonly LockLine[],
): (quoted: Quoted) => Outcome | undefined {
  const records = recordsOf(corpus);
  const dates = new Map(lock.map((line) => [identity(line), line.date]));
  return ({ at, words, kind }) => {
    const quotation = passageHash(words);
    for (const reference of at) {
      const hashes = hashesOf(records, reference);
      const date = hashes && dates.get(identity({ ...hashes, at: reference, quotation, kind }));
      if (date !== undefined) return { status: 'attested', at: reference, date };
    }
    return undefined;
  };
}

function identity({ original, at, passage, quotation, kind }: Omit<LockLine, 'date'>): string {
  return [original, at, passage, quotation, kind].join('\t');
}

function recordsOf({ sources }: Corpus): ReadonlyMap<string, SourceRecord> {
  return new Map(sources.map(({ record }) => [record.key, record]));
}

/** What the record of a source says of its original and of one passage; nothing where it keeps no hashes. */
function hashesOf(
  records: ReadonlyMap<string, SourceRecord>,
  at: string,
): Pick<LockLine, 'original' | 'passage'> | undefined {
  const kept = records.get(keyOf(at))?.original;
  const original = kept?.sha256 ?? kept?.folded;
  const passage = kept?.passages?.[Number(at.slice(at.indexOf(':') + 1)) - 1];
  return original === undefined || passage === undefined ? undefined : { original, passage };
}

function keyOf(at: string): string {
  return at.slice(0, at.indexOf(':'));
}
