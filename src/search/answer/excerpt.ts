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
    if (start < from || start >= to) continue;
    const last = Math.min(end, to);
    pieces.push(
      { text: text.slice(at, start), isFound: false },
      { text: text.slice(start, last), isFound: true },
    );
    at = last;
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), isFound: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** How far an edge may move to stand between words; text without spaces and long addresses are cut between characters. */
const REACH = 30;

/** The window of `limit` characters that has most marks, the first of equals, with a few words before the first mark. */
function around(text: string, found: [number, number][], limit: number): [number, number] {
  const best = found[densest(found, limit * 0.75)]?.[0] ?? 0;
  const earliest = Math.max(0, Math.min(best - limit / 4, text.length - limit));
  const from = earliest <= 0 ? 0 : startFrom(text, Math.floor(earliest), best);
  const end = Math.min(text.length, from + limit);
  return [from, end === text.length ? end : endBefore(text, end, best)];
}

/** The next start of a word from a place on, or where there is none near, of a character. */
function startFrom(text: string, place: number, most: number): number {
  const space = text.slice(place, place + REACH).search(/\s/);
  if (space >= 0 && place + space < most) return place + space + 1;
  return Math.min(most, isInside(text, place) ? place + 1 : place);
}

/** The last end of a word before a place, or where there is none near, of a character. */
function endBefore(text: string, place: number, least: number): number {
  const space = /\s\S*$/.exec(text.slice(Math.max(least + 1, place - REACH), place + 1));
  if (space) return Math.max(least + 1, place - REACH) + space.index;
  return isInside(text, place) ? place - 1 : place;
}

/** Whether a place is inside a character: before a mark, a joiner, or half a surrogate pair. */
function isInside(text: string, place: number): boolean {
  return /^(?:\p{M}|\u200D|[\uDC00-\uDFFF])/u.test(text.slice(place, place + 1));
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
