import { z } from 'zod';
import { address } from '../corpus/address.ts';

/** What two builds are compared by: the part of their data that readers cite. Unknown fields are left out, so that an older build can be read. */
export const BuildData = z.object({
  claims: z.array(z.object({ id: z.string(), text: z.string(), status: z.string() })),
  figures: z.object({
    figures: z.array(
      z.object({
        id: z.string(),
        what: z.string(),
        reports: z.array(
          z.object({
            source: z.string(),
            passage: z.string(),
            value: z.number().nullable(),
            quote: z.string(),
          }),
        ),
      }),
    ),
    checks: z.array(z.object({ id: z.string(), says: z.string(), verdict: z.string() })),
  }),
  addresses: z.array(
    z.object({ address: z.string(), kind: z.string(), status: z.string(), to: z.string() }),
  ),
});
export type BuildData = z.output<typeof BuildData>;

/** One thing that is not as it was. `from` is '' where it is new, `to` where it is gone. */
export interface BuildChange {
  kind: 'claim' | 'status' | 'figure' | 'check' | 'address';
  id: string;
  from: string;
  to: string;
  address: string;
}

/** What changed from one build to the next: in the words of claims, their status, figures, sums and addresses, in this order. */
export function changesBetween(before: BuildData, after: BuildData): BuildChange[] {
  const claims = (data: BuildData) => new Map(data.claims.map((one) => [one.id, one]));
  const figures = (data: BuildData) => new Map(data.figures.figures.map((one) => [one.id, one]));
  const checks = (data: BuildData) => new Map(data.figures.checks.map((one) => [one.id, one]));
  return [
    ...differences('claim', claims(before), claims(after), address.claim, ({ text }) => text),
    ...statusChanges(claims(before), claims(after)),
    ...differences('figure', figures(before), figures(after), address.figure, wordsOf),
    ...differences(
      'check',
      checks(before),
      checks(after),
      address.check,
      ({ says, verdict }) => `${says} (${verdict})`,
    ),
    ...addressChanges(before.addresses, after.addresses),
  ];
}

type Figure = BuildData['figures']['figures'][number];

function wordsOf({ what, reports }: Figure): string {
  const values = reports.map(
    ({ source, passage, value, quote }) => `${source}:${passage} ${value ?? ''} “${quote}”`,
  );
  return `${what}: ${values.join(', ')}`;
}

function differences<T>(
  kind: BuildChange['kind'],
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  addressOf: (id: string) => string,
  words: (one: T) => string,
): BuildChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)];
    const [from, to] = [old ? words(old) : '', now ? words(now) : ''];
    return from === to ? [] : [{ kind, id, from, to, address: addressOf(id) }];
  });
}

/** Of claims that both builds have: one that is new or gone is told once. */
function statusChanges(
  before: ReadonlyMap<string, { status: string }>,
  after: ReadonlyMap<string, { status: string }>,
): BuildChange[] {
  return [...before].flatMap(([id, { status: from }]) => {
    const to = after.get(id)?.status ?? from;
    return from === to
      ? []
      : [{ kind: 'status' as const, id, from, to, address: address.claim(id) }];
  });
}

type Address = BuildData['addresses'][number];

/** Addresses that came, moved or are gone. Those of claims and figures that are new as a whole are told with them. */
function addressChanges(before: readonly Address[], after: readonly Address[]): BuildChange[] {
  const where = (one: Address | undefined) => (one ? `${one.status} ${one.to}`.trim() : '');
  const old = new Map(before.map((one) => [one.address, one]));
  const now = new Map(after.map((one) => [one.address, one]));
  const told = new Set(['claim', 'figure', 'check']);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((at) => {
    const [from, to] = [where(old.get(at)), where(now.get(at))];
    const isTold = told.has((now.get(at) ?? old.get(at))?.kind ?? '') && (from === '' || to === '');
    if (from === to || isTold) return [];
    return [{ kind: 'address' as const, id: at, from, to, address: at }];
  });
}

/**
 * The changes as a draft of an entry of `changes.yaml`: each a comment, then the entry with all addresses that still lead somewhere,
 * its text for an author to write over.
 */
export function draftOf(changes: readonly BuildChange[], day: string): string {
  const lines = changes.map(({ kind, id, from, to }) =>
    [
      `# ${kind} ${id}${from === '' ? ', new' : to === '' ? ', gone' : ''}`,
      ...(from === '' ? [] : [`#   was: ${oneLine(from)}`]),
      ...(to === '' ? [] : [`#   is:  ${oneLine(to)}`]),
    ].join('\n'),
  );
  const live = changes.filter(({ to }) => to !== '' && !to.startsWith('gone'));
  const addresses = [...new Set(live.map((one) => one.address))];
  return [
    ...lines,
    `- date: ${day}`,
    `  text: ${JSON.stringify(`${countsOf(changes)}.`)}`,
    `  addresses: ${JSON.stringify(addresses)}`,
  ].join('\n');
}

const NOUNS: Record<BuildChange['kind'], string> = {
  claim: 'claims',
  status: 'statuses',
  figure: 'figures',
  check: 'sums',
  address: 'addresses',
};

function countsOf(changes: readonly BuildChange[]): string {
  const counts = Object.entries(NOUNS).flatMap(([kind, noun]) => {
    const count = changes.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${noun} ${count}`];
  });
  return `Changed: ${counts.join(', ')}`;
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ');
}
