import type { Token } from '../words/token.ts';

/** A piece of an excerpt; `isFound` when it is to be marked. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** Stretches of a text that tokens cover, `[start, end)`; those with nothing but a space or a hyphen between them become one. */
export function stretches(
  text: string,
  marks: readonly Pick<Token, 'start' | 'end'>[],
): [number, number][] {
  const merged: [number, number][] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && (start <= last[1] || /^[\s\-‐‑–]$/.test(text.slice(last[1], start)))) {
      last[1] = Math.max(last[1], end);
    } else merged.push([start, end]);
  }
  return merged;
}

/** The part of a text around its marks, cut at words to about `limit` characters, in pieces. */
export function excerpt(
  text: string,
  marks: readonly Pick<Token, 'start' | 'end'>[],
  limit = 280,
): Piece[] {
  const found = stretches(text, marks);
  const [from, to] = text.length <= limit ? [0, text.length] : around(text, found, limit);
  const pieces: Piece[] = from > 0 ? [{ text: '… ', isFound: false }] : [];
  let at = from;
  for (const [start, end] of found) {
    if (start < from || end > to) continue;
    pieces.push(
      { text: text.slice(at, start), isFound: false },
      { text: text.slice(start, end), isFound: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), isFound: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The window of `limit` characters that has most marks, the first of equals, with a few words before the first mark. */
function around(text: string, found: [number, number][], limit: number): [number, number] {
  const best = found[densest(found, limit * 0.75)]?.[0] ?? 0;
  const earliest = Math.max(0, Math.min(best - limit / 4, text.length - limit));
  const from = earliest <= 0 ? 0 : text.indexOf(' ', earliest) + 1;
  const end = Math.min(text.length, from + limit);
  const space = text.lastIndexOf(' ', end);
  return [Math.min(from, best), end === text.length || space <= best ? end : space];
}

/** The first stretch from which most others end within `width`. */
function densest(found: readonly [number, number][], width: number): number {
  let best = 0;
  let most = 0;
  let end = 0;
  for (const [at, [start]] of found.entries()) {
    while (end < found.length && (found[end]?.[1] ?? 0) <= start + width) end += 1;
    if (end - at <= most) continue;
    most = end - at;
    best = at;
  }
  return best;
}
