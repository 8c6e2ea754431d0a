import { type LockShape, lockEntries, lockLineProblems } from '../corpus/lock-lines.ts';
import type { Problem } from '../corpus/problem.ts';
import type { AddressView } from '../edition/edition.ts';

/** A line of `seeds/addresses.lock`: an address that was published. */
export interface AddressLine {
  address: string;
  kind: string;
  /** Hash of the folded account for passages, `-` otherwise. */
  hash: string;
  /** Every hash that it was ever locked with. */
  hashes: ReadonlySet<string>;
  /** `live`, `gone`, or `→` and the address that it leads to. */
  state: string;
  line: number;
}

/** The lock's path inside the corpus. */
export const ADDRESS_LOCK = 'seeds/addresses.lock';

const SHAPE: LockShape = {
  file: ADDRESS_LOCK,
  cells: [
    { name: 'address', is: /^\/\S*$/ },
    { name: 'kind', is: /^[a-z]+$/ },
    { name: 'hash', is: /^(?:-|[0-9a-f]{16})$/ },
    { name: 'state', is: /^(?:live|gone|→\/\S*)$/ },
  ],
  subject: ([address = '']) => address,
  says: (cells) => cells.join('\t'),
  repair: 'Bring it back as it was committed: an address that was published is never forgotten.',
};

/** Reads the lock; the last line for an address counts. Lines in another shape lock nothing, and are problems. */
export function parseAddresses(text: string): Map<string, AddressLine> {
  const lines = new Map<string, AddressLine>();
  for (const { cells, line } of lockEntries(text, SHAPE)) {
    const [address = '', kind = '', hash = '', state = ''] = cells;
    const hashes = new Set([...(lines.get(address)?.hashes ?? []), hash]);
    lines.set(address, { address, kind, hash, hashes, state, line });
  }
  return lines;
}

/** Lines of the lock that are damaged or stand there twice. */
export function checkAddressLock(text: string): Problem[] {
  return lockLineProblems(text, SHAPE);
}

/** Passages whose words changed since they were locked; told, not refused. */
export function changedPassages(text: string, views: readonly AddressView[]): string[] {
  const locked = parseAddresses(text);
  return views
    .filter((view) => {
      const before = locked.get(view.address)?.hash ?? '-';
      return view.kind === 'passage' && before !== '-' && view.hash !== '-' && before !== view.hash;
    })
    .map((view) => view.address);
}

/** Lines to append to the lock, so that it knows every address of an edition as it is; '' when it does. */
export function newAddressLines(text: string, views: readonly AddressView[]): string {
  const locked = parseAddresses(text);
  return views
    .flatMap((view) => {
      const state = view.status === 'alias' ? `→${view.to}` : view.status;
      const before = locked.get(view.address);
      if (before && before.state === state && before.hash === view.hash) return [];
      return [`${view.address}\t${view.kind}\t${view.hash}\t${state}\n`];
    })
    .join('');
}
