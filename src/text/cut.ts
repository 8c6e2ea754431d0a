/** A range of a text that something is about; `[start, end)`. */
export interface Marked {
  start: number;
  end: number;
  id: string;
}

/** A piece of a text with the ids of all ranges over it, in the order in which they were given. */
export interface Segment {
  start: number;
  end: number;
  ids: string[];
}

/**
 * Cuts `[0, length)` at every edge of every range into flat segments that follow one another without
 * gap or overlap. Empty ranges mark nothing; what lies outside the text is left out.
 */
export function cut(length: number, ranges: readonly Marked[]): Segment[] {
  const inside = ranges
    .map(({ start, end, id }, order) => ({
      start: Math.max(0, start),
      end: Math.min(length, end),
      id,
      order,
    }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const waiting = [...inside].sort((a, b) => a.start - b.start || a.order - b.order);
  let next = 0;
  let over: typeof inside = [];
  const segments: Segment[] = [];
  edges.slice(0, -1).forEach((start, position) => {
    const end = edges[position + 1] ?? length;
    over = over.filter((range) => range.end > start);
    for (let range = waiting[next]; range?.start === start; range = waiting[++next]) {
      over.push(range);
    }
    const ids = [...over].sort((a, b) => a.order - b.order).map(({ id }) => id);
    segments.push({ start, end, ids: [...new Set(ids)] });
  });
  return segments;
}
