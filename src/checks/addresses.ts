import type { AddressView } from '../model/edition.ts';
import { type Problem, problem } from '../model/problem.ts';

/** A line of `seeds/addresses.lock`: an address that was published. */
export interface AddressLine {
  address: string;
  kind: string;
  /** Hash of the folded account for passages, `-` otherwise. */
  hash: string;
  /** `live`, `gone`, or `→` and the address that it leads to. */
  state: string;
  line: number;
}

const FILE = 'seeds/addresses.lock';

/** Reads the lock; the last line for an address counts. Lines in another shape lock nothing. */
export function parseAddresses(text: string): Map<string, AddressLine> {
  const lines = new Map<string, AddressLine>();
  text.split('\n').forEach((raw, index) => {
    const [address = '', kind = '', hash = '', state = ''] = raw.split('\t');
    if (address.startsWith('/') && state !== '')
      lines.set(address, { address, kind, hash, state, line: index + 1 });
  });
  return lines;
}

/** What the lock refuses: an address that resolves to nothing any more, and a passage that was given another number. */
export function checkAddresses(lock: string, views: readonly AddressView[]): Problem[] {
  const locked = parseAddresses(lock);
  const known = new Map(views.map((view) => [view.address, view]));
  const byHash = Map.groupBy(
    views.filter((view) => view.hash !== '-'),
    (view) => `${pageOf(view.address)} ${view.hash}`,
  );
  return [...locked.values()].flatMap((line): Problem[] => {
    const view = known.get(line.address);
    const place = { file: FILE, line: line.line, column: 1 };
    const elsewhere =
      view?.hash === line.hash ? [] : (byHash.get(`${pageOf(line.address)} ${line.hash}`) ?? []);
    const moved = elsewhere.find(
      (other) => other.address !== line.address && locked.get(other.address)?.hash !== line.hash,
    );
    if (moved) {
      const number = line.address.slice(line.address.indexOf('#p') + 2).replace(/[a-z]+$/, '');
      const hint = `Give them their number back. A paragraph that is put in between is ¶${number}a; one that is taken away stays as “[removed] why”.`;
      return [
        problem(
          'address/renumbered',
          place,
          `The words published at ${line.address} stand at ${moved.address}.`,
          hint,
        ),
      ];
    }
    return view
      ? []
      : [
          problem(
            'address/gone',
            place,
            `${line.address} was published and resolves to nothing.`,
            fix(line),
          ),
        ];
  });
}

/** Passages whose words changed since they were locked; told, not refused. */
export function changedPassages(lock: string, views: readonly AddressView[]): string[] {
  const locked = parseAddresses(lock);
  return views
    .filter((view) => {
      const before = locked.get(view.address)?.hash ?? '-';
      return view.kind === 'passage' && before !== '-' && view.hash !== '-' && before !== view.hash;
    })
    .map((view) => view.address);
}

/** Lines to append to the lock, so that it knows every address of an edition as it is; '' when it does. */
export function newAddressLines(lock: string, views: readonly AddressView[]): string {
  const locked = parseAddresses(lock);
  return views
    .flatMap((view) => {
      const state = view.status === 'alias' ? `→${view.to}` : view.status;
      const before = locked.get(view.address);
      if (before && before.state === state && before.hash === view.hash) return [];
      return [`${view.address}\t${view.kind}\t${view.hash}\t${state}\n`];
    })
    .join('');
}

function pageOf(address: string): string {
  return address.split('#')[0] ?? address;
}

/** The one next action for each kind of address. */
function fix({ address, kind }: AddressLine): string {
  const id = address.replace(/\/$/, '').replace(/^.*[/#](?:[nfcets]-(?=.))?/, '');
  switch (kind) {
    case 'passage':
      return `Put it back as “¶${id.slice(1)} [removed] why”.`;
    case 'page':
      return address.startsWith('/sources/')
        ? `Bring the source back, or write aliases: [${id}] in the record of the one that took its place.`
        : 'Bring the page back.';
    case 'section':
      return `Bring the section back, or write [#its-id was ${id}] at the heading that took its place.`;
    default:
      return `Bring it back, or write was: [${id}] at the ${kind} that took its place.`;
  }
}
