/** A passage as it is compared: its number and its words. */
interface Numbered {
  n: string;
  text: string;
}

/** What became of a passage of a text that was read again. */
export type Change =
  | { is: 'same' | 'reworded'; before: Numbered; after: Numbered }
  | { is: 'gone'; before: Numbered }
  | { is: 'new'; after: Numbered };

/** The numbers that passages had before, for a text that was read again: one for each passage of today, and those that are gone. */
export interface KeptNumbers {
  numbers: string[];
  /** Passages that the text has no more; `at` is the place of the passage of today that they stand before. */
  gone: { n: string; at: number }[];
}

/** Texts whose lengths multiply to more are compared passage by passage from both ends only. */
const LARGEST = 9_000_000;

/**
 * Compares the passages of a text with those that it had: the longest run of passages with the same words in the same order is the same;
 * between them a passage that shares half of its words with another was reworded. In the order of the text.
 */
export function changesBetween(before: readonly Numbered[], after: readonly Numbered[]): Change[] {
  const same = (i: number, j: number): boolean => before[i]?.text === after[j]?.text;
  let start = 0;
  while (start < before.length && start < after.length && same(start, start)) start += 1;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    same(before.length - 1 - end, after.length - 1 - end)
  )
    end += 1;
  const middle = [
    ...common(before.slice(start, before.length - end), after.slice(start, after.length - end)),
  ].map(([i, j]) => [i + start, j + start] as const);
  const pairs = [
    ...Array.from({ length: start }, (_, i) => [i, i] as const),
    ...middle,
    ...Array.from(
      { length: end },
      (_, i) => [before.length - end + i, after.length - end + i] as const,
    ),
    [before.length, after.length] as const,
  ];
  const changes: Change[] = [];
  let last: readonly [number, number] = [-1, -1];
  for (const [i, j] of pairs) {
    changes.push(...between(before.slice(last[0] + 1, i), after.slice(last[1] + 1, j)));
    const [one, other] = [before[i], after[j]];
    if (one && other) changes.push({ is: 'same', before: one, after: other });
    last = [i, j];
  }
  return changes;
}

/** The numbers that the passages of today keep; a new one is `12a` behind ¶12, and no number is given again. */
export function keptNumbers(changes: readonly Change[]): KeptNumbers {
  const kept: KeptNumbers = { numbers: [], gone: [] };
  const used = new Set(changes.flatMap((change) => ('before' in change ? [change.before.n] : [])));
  let last = '0';
  for (const change of changes) {
    if (change.is === 'gone') kept.gone.push({ n: change.before.n, at: kept.numbers.length });
    const n = 'before' in change ? change.before.n : nextAfter(last, used);
    used.add(n);
    if (change.is !== 'gone') kept.numbers.push(n);
    last = n;
  }
  return kept;
}

/** `12` → `12a`, `12a` → `12b`, `12z` → `12za`. */
function nextAfter(n: string, used: ReadonlySet<string>): string {
  const [, number = '0', letters = ''] = /^(\d+)([a-z]*)$/.exec(n) ?? [];
  const final = letters.slice(-1);
  const more =
    final === '' || final === 'z'
      ? `${letters}a`
      : letters.slice(0, -1) + String.fromCharCode(final.charCodeAt(0) + 1);
  return used.has(number + more) ? nextAfter(number + more, used) : number + more;
}

/** Places of passages with the same words in both, in order: a longest common subsequence. */
function common(a: readonly Numbered[], b: readonly Numbered[]): [number, number][] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > LARGEST) return [];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i]?.text === b[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.text === b[j]?.text) {
      found.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

/** What became of passages between two that are the same. */
function between(before: readonly Numbered[], after: readonly Numbered[]): Change[] {
  const changes: Change[] = [];
  let next = 0;
  for (const one of before) {
    const at = after.findIndex((other, j) => j >= next && isLike(one.text, other.text));
    const other = after[at];
    if (!other) {
      changes.push({ is: 'gone', before: one });
      continue;
    }
    changes.push(...after.slice(next, at).map((added) => ({ is: 'new' as const, after: added })));
    changes.push({ is: 'reworded', before: one, after: other });
    next = at + 1;
  }
  return [...changes, ...after.slice(next).map((added) => ({ is: 'new' as const, after: added }))];
}

/** Whether two texts share half of their words, or of their signs where they have hardly a space. */
function isLike(a: string, b: string): boolean {
  const words = [wordsOf(a), wordsOf(b)];
  const isSpaced = words.every(({ length }) => length > 1);
  const [one = new Set(), other = new Set()] = isSpaced
    ? words.map((list) => new Set(list))
    : [new Set(a), new Set(b)];
  const shared = [...one].filter((part) => other.has(part)).length;
  return shared > 0 && shared * 2 >= Math.max(one.size, other.size);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
