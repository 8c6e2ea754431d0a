import { anchor, anchorOf, pageOf, patternOf } from '../corpus/address.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Place, type Problem, problem } from '../corpus/problem.ts';
import type { Passage, Source } from '../corpus/source.ts';
import type { AddressView } from '../edition/edition.ts';
import {
  ADDRESS_LOCK,
  type AddressLine,
  checkAddressLock,
  parseAddresses,
} from './address-lock.ts';

/**
 * What the lock refuses: an address that resolves to nothing any more, a passage that was given another number, and a number
 * that was given again. Passages are told of in their seed, everything else at its line of the lock.
 */
export function checkAddresses(
  lock: string,
  views: readonly AddressView[],
  corpus: Corpus,
): Problem[] {
  const locked = parseAddresses(lock);
  const known = new Map(views.map((view) => [view.address, view]));
  const byHash = Map.groupBy(
    views.filter((view) => view.hash !== '-'),
    (view) => `${pageOf(view.address)} ${view.hash}`,
  );
  const broken = [...locked.values()].flatMap((line): Problem[] => {
    const view = known.get(line.address);
    const page = pageOf(line.address);
    // What stood on a page comes back with it.
    if (page !== line.address && locked.has(page) && !known.has(page)) return [];
    if (line.kind !== 'passage') return view ? [] : [gone(line)];
    const elsewhere = view?.hash === line.hash ? [] : (byHash.get(`${page} ${line.hash}`) ?? []);
    const moved = elsewhere.find(
      (other) => other.address !== line.address && locked.get(other.address)?.hash !== line.hash,
    );
    if (moved) return [renumbered(line, moved, corpus)];
    if (!view) return [withdrawn(line, corpus)];
    return line.state === 'gone' && view.status === 'live' && !line.hashes.has(view.hash)
      ? [reused(line, corpus)]
      : [];
  });
  return [...checkAddressLock(lock), ...broken];
}

/**
 * Without what only follows from a passage under a wrong number: that its words, numbers and names are not those of the original's
 * passage of that number. The build fails for the number itself.
 */
export function withoutConsequences(problems: readonly Problem[], corpus: Corpus): Problem[] {
  const lines = new Set(
    problems
      .filter(({ rule }) => rule === 'address/renumbered')
      .flatMap(({ file, line }) => linesOfPassage(file, line, corpus)),
  );
  return problems.filter(
    ({ rule, file, line }) => !FOLLOWS.test(rule) || !lines.has(`${file}:${line}`),
  );
}

const FOLLOWS = /^(?:account\/(?:missing|added)|anchor\/|coverage\/|seed\/needs)/;

function linesOfPassage(file: string, line: number, { sources }: Corpus): string[] {
  const passages = sources.find((source) => source.file === file)?.passages ?? [];
  const next = passages.find(({ place }) => place.line > line)?.place.line ?? line + 1;
  return Array.from({ length: next - line }, (_, index) => `${file}:${line + index}`);
}

function renumbered(line: AddressLine, moved: AddressView, corpus: Corpus): Problem {
  const { source, n } = passageOf(line, corpus);
  const now = source?.passages.find(
    (passage) => anchor.passage(passage.n) === anchorOf(moved.address),
  );
  const message = `The words published as ¶${n}, at ${line.address}, stand at ¶${now?.n ?? ''} now.`;
  return problem(
    'address/renumbered',
    placeOf(source, now) ?? placeInLock(line),
    message,
    `${source && isFree(source) ? NUMBER_IT : `Give them back ¶${n}:`} ${ways(n)}`,
  );
}

function reused(line: AddressLine, corpus: Corpus): Problem {
  const { source, passage, n } = passageOf(line, corpus);
  return problem(
    'address/renumbered',
    placeOf(source, passage) ?? placeInLock(line),
    `¶${n} was taken away, at ${line.address}, and other words have its number.`,
    `Leave it as “¶${n} [removed] why”, and give these words a number of their own, ¶${n}a.`,
  );
}

function withdrawn(line: AddressLine, corpus: Corpus): Problem {
  const { source, n } = passageOf(line, corpus);
  const before = source?.passages.findLast(
    (passage) => Number.parseInt(passage.n, 10) <= Number.parseInt(n, 10),
  );
  return problem(
    'address/gone',
    placeOf(source, before ?? source?.passages[0]) ?? placeInLock(line),
    `${line.address} was published and resolves to nothing.`,
    source === undefined
      ? `Bring the source back, or write aliases: [${keyOf(line)}] in the record of the one that took its place.`
      : isFree(source)
        ? `${NUMBER_IT} ${ways(n)}`
        : `Put it back${before ? ` after ¶${before.n}` : ''} as “¶${n} [removed] why”.`,
  );
}

function gone(line: AddressLine): Problem {
  const message = `${line.address} was published and resolves to nothing.`;
  return problem('address/gone', placeInLock(line), message, fix(line));
}

/** The one next action for each kind of address that is no passage. */
function fix({ address: path, kind }: AddressLine): string {
  const follows = patternOf(path);
  const id = Object.values(follows?.parts ?? {}).at(-1) ?? anchorOf(path).replace(/^[sq]-/, '');
  switch (kind) {
    case 'page':
      if (follows?.name === 'source')
        return `Bring the source back, or write aliases: [${id}] in the record of the one that took its place.`;
      if (follows?.name === 'asOf')
        return `Editions come from asOf of claims: let one be as of ${id}.`;
      return follows
        ? `Bring the page back, or write was: [${id}] at the head of the one that took its place.`
        : `No pattern in src/corpus/address.ts has such addresses any more: put the old pattern behind the one that took its place.`;
    case 'section':
      return `Bring the section back, or write [#its-id was ${id}] at the heading that took its place.`;
    case 'silence':
    case 'position':
      return `Show it on that page, or write was: [${id}] at the ${kind} there that took its place.`;
    default:
      return follows
        ? `Bring it back, or write was: [${id}] at the ${kind} that took its place.`
        : `If the scheme of addresses has changed, put the old pattern behind the new one in src/corpus/address.ts.`;
  }
}

function passageOf(
  line: AddressLine,
  { sources }: Corpus,
): { source: Source | undefined; passage: Passage | undefined; n: string } {
  const key = keyOf(line);
  const n = patternOf(line.address)?.parts['n'] ?? '';
  const source = sources.find(({ record }) => record.key === key || record.aliases.includes(key));
  return { source, passage: source?.passages.find((passage) => passage.n === n), n };
}

/** Where its ¶ stands. */
function placeOf(source: Source | undefined, passage: Passage | undefined): Place | undefined {
  return source && passage && { file: source.file, line: passage.place.line, column: 1 };
}

function placeInLock({ line }: AddressLine): Place {
  return { file: ADDRESS_LOCK, line, column: 1 };
}

/** In a text without ¶, passages begin where a line does. */
function isFree({ passages }: Source): boolean {
  return passages.some(({ place }) => place.column === 1);
}

/** How passages come and go without another number for the rest. */
function ways(n: string): string {
  const before = /^\d+$/.test(n) ? `a paragraph put in before it is ¶${Number(n) - 1}a, and ` : '';
  return `${before}one that is taken away stays as “[removed] why”.`;
}

const NUMBER_IT =
  'Here numbers come from the order of paragraphs: put that back, make a numbered seed of the text with npm run add, and change that:';

function keyOf({ address }: AddressLine): string {
  return patternOf(address)?.parts['key'] ?? '';
}
