import type { Piece } from './page.ts';

/** Middles of upright gaps that hardly a line crosses. */
export function guttersOf(pieces: readonly Piece[], width: number): number[] {
  const rows = new Set(pieces.map(({ y }) => Math.round(y))).size;
  if (rows < 8) return [];
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map((piece) => piece.x + piece.width));
  const crossing = (x: number): number =>
    pieces.filter((piece) => piece.x < x && piece.x + piece.width > x).length;
  const hasBothSides = (x: number): boolean => {
    const before = pieces.filter((piece) => piece.x + piece.width <= x + 2).length;
    const after = pieces.filter((piece) => piece.x >= x - 2).length;
    return Math.min(before, after) > rows * 0.2;
  };
  const found: number[] = [];
  let start = -1;
  for (let x = left + width * 0.12; x < right - width * 0.12; x += 1) {
    const isFree = crossing(x) <= rows * 0.1;
    if (isFree && start < 0) start = x;
    if (!isFree && start >= 0) {
      if (x - start >= 5 && hasBothSides(start)) found.push((start + x) / 2);
      start = -1;
    }
  }
  return found;
}
