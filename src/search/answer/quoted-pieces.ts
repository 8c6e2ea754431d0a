import { quotations } from '../../text/quotations.ts';
import type { Piece } from './excerpt.ts';

/** Pieces of an excerpt in runs: what the excerpt quotes, “…”, and what stands between. The pieces joined are the excerpt. */
export function quotedPieces(pieces: readonly Piece[]): { isQuoted: boolean; pieces: Piece[] }[] {
  const text = pieces.map((piece) => piece.text).join('');
  const quoted = quotations(text).found;
  const edges = [...new Set([0, ...quoted.flatMap(({ start, end }) => [start, end]), text.length])];
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    return {
      isQuoted: quoted.some(({ start, end }) => start <= from && to <= end),
      pieces: between(pieces, from, to),
    };
  });
}

function between(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += piece.text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
}
