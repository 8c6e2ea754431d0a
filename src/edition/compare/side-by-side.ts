import type { Edition } from '../edition.ts';
import type { PassageView, SourceView } from '../source-view.ts';
import { keyOf, type Topic, topicsOf } from './pairs.ts';

/** Passages that stand on one line: of one source, of the other, and what both speak of. One side is empty where one speaks alone. */
export interface Row {
  a: PassageView[];
  b: PassageView[];
  shared: Topic[];
}

/** Two sources side by side. */
export interface SideBySide {
  rows: Row[];
  /** Passages of each that share nothing with the other and are left out of a long comparison. */
  leftOut: { a: number; b: number };
}

/** Of texts with more passages than this together only what they share is set side by side. */
const MOST_PASSAGES = 300;

/**
 * Sets two sources side by side. Lines keep the order of the first; a passage of the second stands beside the one with which it
 * shares most, the first of equals, and one that shares nothing stands alone behind its own predecessor.
 */
export function sideBySide(
  edition: Pick<Edition, 'sources' | 'claims' | 'figures' | 'events'>,
  a: SourceView,
  b: SourceView,
): SideBySide {
  const topics = topicsOf(edition).filter((topic) =>
    [a, b].every(({ key }) => topic.at.some((at) => keyOf(at) === key)),
  );
  const shownA = a.passages.filter(isShown);
  const shownB = b.passages.filter(isShown);
  const rows = shownA.map((passage): Row => ({ a: [passage], b: [], shared: [] }));
  const rowOf = new Map(rows.map((row, index) => [`${a.key}:${shownA[index]?.n}`, row]));
  const alone = new Map<Row | undefined, PassageView[]>();
  let last: Row | undefined;
  for (const passage of shownB) {
    const own = topics.filter(({ at }) => at.includes(`${b.key}:${passage.n}`));
    const counts = new Map<Row, Topic[]>();
    for (const topic of own) {
      for (const at of topic.at) {
        const row = rowOf.get(at);
        if (row) counts.set(row, [...(counts.get(row) ?? []), topic]);
      }
    }
    const best = rows.reduce<Row | undefined>((found, row) => {
      const most = found ? (counts.get(found)?.length ?? 0) : 0;
      return (counts.get(row)?.length ?? 0) > most ? row : found;
    }, undefined);
    if (best) {
      best.b.push(passage);
      const fresh = (counts.get(best) ?? []).filter((one) => !best.shared.some(isSame(one)));
      best.shared.push(...fresh);
      last = best;
    } else alone.set(last, [...(alone.get(last) ?? []), passage]);
  }
  const single = (row: Row | undefined): Row[] =>
    (alone.get(row) ?? []).map((passage) => ({ a: [], b: [passage], shared: [] }));
  const all = [...single(undefined), ...rows.flatMap((row) => [row, ...single(row)])];
  const isLong = shownA.length + shownB.length > MOST_PASSAGES;
  const kept = isLong ? all.filter(({ shared }) => shared.length > 0) : all;
  const count = (side: 'a' | 'b') => kept.reduce((sum, row) => sum + row[side].length, 0);
  return {
    rows: kept,
    leftOut: { a: shownA.length - count('a'), b: shownB.length - count('b') },
  };
}

function isShown({ text, kind }: PassageView): boolean {
  return text !== '' && kind !== 'removed';
}

function isSame(one: Topic): (other: Topic) => boolean {
  return (other) => other.kind === one.kind && other.id === one.id;
}
