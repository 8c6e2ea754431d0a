import { en } from './languages/en.ts';
import type { LanguageTable } from './languages/language-table.ts';
import { numbers } from './numbers.ts';
import { type Word, words } from './words.ts';

/** The passage's own words that are most like a quotation that was not found. For a message only. */
export interface Proposal {
  words: string;
  /** From 0.5 to 1 in hundredths, by words; 1 means that only case, accents or punctuation differ. */
  similarity: number;
  /** What a reader must not overlook, each a clause: `number 33 became 34`. */
  warnings: string[];
}

/** Below this two texts say different things. */
const LIKE = 0.5;
/** An added word costs 1; hairs decide ties, so that a “not” shows as added and a changed word as changed. */
const CHANGED = 1.001;
const DROPPED = 1.002;
/** Beyond this many comparisons of words nothing is proposed. */
const EFFORT = 2_000_000;

/**
 * Finds the run of words in a passage that is most similar to `exact`, or nothing that is similar
 * enough. The cheapest alignment of all of `exact` with any run of the passage (Sellers 1980), where
 * a changed word costs less the more letters it keeps.
 */
export function nearest(
  passage: string,
  exact: string,
  table: LanguageTable = en,
): Proposal | undefined {
  const wanted = words(exact);
  const given = words(passage);
  if (wanted.length === 0 || wanted.length * given.length > EFFORT) return undefined;
  const best = align(wanted, given);
  const first = given[best.from];
  const last = given[best.to];
  if (!first || !last) return undefined;
  const longer = Math.max(wanted.length, best.to - best.from + 1);
  const similarity = Math.round(100 * (1 - best.cost / longer)) / 100;
  if (similarity < LIKE) return undefined;
  const found = passage.slice(first.start, last.end);
  return { words: found, similarity, warnings: warnings(exact, found, similarity, table) };
}

interface Alignment {
  cost: number;
  /** Positions of the first and last word of the run. */
  from: number;
  to: number;
}

function align(wanted: readonly Word[], given: readonly Word[]): Alignment {
  const known = new Map<string, number>();
  // One column per word of the passage: the cheapest alignment of each beginning of `wanted` that ends there.
  let column: Alignment[] = [...wanted.keys(), wanted.length].map((cost) => ({
    cost,
    from: 0,
    to: -1,
  }));
  let best: Alignment = { cost: Number.POSITIVE_INFINITY, from: 0, to: -1 };
  given.forEach((word, to) => {
    const next: Alignment[] = [{ cost: 0, from: to + 1, to }];
    wanted.forEach((want, row) => {
      const change = CHANGED * (1 - cached(known, want.text, word.text));
      const diagonal = column[row] ?? best;
      const left = column[row + 1] ?? best;
      const above = next[row] ?? best;
      const cheapest = [
        { cost: diagonal.cost + change, from: row === 0 ? to : diagonal.from },
        { cost: left.cost + 1, from: left.from },
        { cost: above.cost + DROPPED, from: above.from },
      ].reduce((least, way) => (way.cost < least.cost ? way : least));
      next.push({ ...cheapest, to });
    });
    column = next;
    const end = next.at(-1);
    if (end && end.cost < best.cost && end.from <= to) best = end;
  });
  return best;
}

function cached(cache: Map<string, number>, a: string, b: string): number {
  const pair = `${a} ${b}`;
  const known = cache.get(pair);
  if (known !== undefined) return known;
  const value = likeness(a, b);
  cache.set(pair, value);
  return value;
}

/** How much two words share, from 0 to 1: their common beginning, for numbers a half. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return 0.5;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same / Math.max(a.length, b.length);
}

function warnings(
  exact: string,
  found: string,
  similarity: number,
  table: LanguageTable,
): string[] {
  const values = (text: string) => numbers(text, table).map(({ value }) => String(value));
  const negations = (text: string) => negationsOf(text, table);
  const gone = (from: string[], to: string[]) => from.filter((word) => !to.includes(word));
  const [lost, gained] = [values(exact), values(found)];
  return [
    ...gone(lost, gained).map((value) => `the number ${value} is not there`),
    ...gone(gained, lost).map((value) => `it has the number ${value}`),
    ...gone(negations(exact), negations(found)).map((word) => `“${word}” is not there`),
    ...gone(negations(found), negations(exact)).map((word) => `it has “${word}”`),
    ...(similarity === 1 ? ['only case or punctuation differs'] : []),
  ];
}

function negationsOf(text: string, { negations, negativeEndings }: LanguageTable): string[] {
  return (text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []).filter(
    (word) => negations.includes(word) || negativeEndings.some((ending) => word.endsWith(ending)),
  );
}
