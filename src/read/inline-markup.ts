import { MARK_KINDS, type Mark, type MarkKind, type Shape } from '../text/shape.ts';

/** Words of a passage with their marks; `rawOf` gives for a place in the words that in what was written. */
export interface InlineRead {
  text: string;
  marks: Mark[];
  rawOf: (offset: number) => number;
}

const SIGNS: Readonly<Record<string, MarkKind>> = {
  _: 'emphasis',
  '*': 'strong',
  '`': 'code',
  '~': 'subscript',
  '^': 'superscript',
};
/** An escape, a break, the sign of a footnote, the end of a link with its target, a cell, or a sign that opens or closes. */
const TOKEN =
  /\\u\{([\da-f]{1,6})\}|\\([\\_*`~^{}[\]|¶])|\\\n|[ \t]*\n[ \t]*|\{\^((?:\\u\{[\da-f]+\}|\\.|[^\\}\n])*)\}|\]\(((?:\\u\{[\da-f]+\}|\\.|[^\\)\n])*)\)| ?\| ?|\{-|-\}|[_*`~^[]/giu;

interface Piece {
  text: string;
  raw: number;
  opens?: MarkKind;
  closes?: MarkKind;
  to?: string;
  sign?: string;
}

/**
 * Reads words with signs for emphasis and the like, in the manner of Djot (https://djot.net): `_emphasis_`, `*strong*`, code between
 * backticks, `~subscript~`, `^superscript^`, `{-deleted-}`, `[words](target)`, `{^label}` for the sign of a footnote; in a row ` | ` parts
 * cells. A backslash takes the meaning from a sign, and before the end of a line keeps the break; `\u{…}` is a character by its number.
 * Code is taken as it stands. A sign without its partner is a character like others.
 */
export function readInline(raw: string, shape: Shape): InlineRead {
  if (shape.is === 'code') return readCode(raw);
  const pieces = matched(piecesOf(raw, shape));
  const places: number[] = [];
  const open: { is: MarkKind; start: number }[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (const piece of pieces) {
    for (let at = 0; at < piece.text.length; at += 1) places.push(piece.raw + at);
    text += piece.text;
    if (piece.sign !== undefined)
      marks.push({ start: text.length, end: text.length, is: 'footnote-sign', to: piece.sign });
    if (piece.opens) open.push({ is: piece.opens, start: text.length });
    const begun = piece.closes ? open.pop() : undefined;
    if (begun && begun.start < text.length)
      marks.push({
        start: begun.start,
        end: text.length,
        is: begun.is,
        ...(begun.is === 'link' && { to: piece.to ?? '' }),
      });
  }
  return { text, marks: settled(marks), rawOf: (offset) => places[offset] ?? raw.length };
}

/** Marks in one order, whatever they came in: none within its like, none crossing another, emphasis that touches is one. */
export function settled(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of inOrder(marks)) {
    if (mark.is !== 'footnote-sign' && mark.end <= mark.start) continue;
    const like = kept.findLast(({ is }) => is === mark.is);
    if (mark.is === 'footnote-sign' || !like || like.end < mark.start) kept.push({ ...mark });
    else if (mark.is === 'link') {
      if (like.end <= mark.start) kept.push({ ...mark });
      else if (mark.end > like.end) kept.push({ ...mark, start: like.end });
    } else like.end = Math.max(like.end, mark.end);
  }
  return inOrder(uncrossed(kept));
}

function uncrossed(marks: readonly Mark[]): Mark[] {
  const done: Mark[] = [];
  const waiting = [...inOrder(marks)];
  for (let mark = waiting.shift(); mark; mark = waiting.shift()) {
    const { start, end } = mark;
    const over = done.find((one) => one.start < start && start < one.end && one.end < end);
    if (over) waiting.unshift({ ...mark, end: over.end }, { ...mark, start: over.end });
    else done.push(mark);
  }
  return done;
}

function inOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort(
    (a, b) =>
      a.start - b.start || b.end - a.end || MARK_KINDS.indexOf(a.is) - MARK_KINDS.indexOf(b.is),
  );
}

function piecesOf(raw: string, shape: Shape): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of raw.matchAll(TOKEN)) {
    const [all, code, escaped, sign, to] = found;
    if (found.index > from) pieces.push({ text: raw.slice(from, found.index), raw: from });
    from = found.index + all.length;
    const at = found.index;
    const mark = SIGNS[all];
    if (code !== undefined) pieces.push({ text: characterOf(code), raw: at });
    else if (escaped !== undefined) pieces.push({ text: escaped, raw: at });
    else if (all === '\\\n') pieces.push({ text: '\n', raw: at });
    else if (all.includes('\n'))
      pieces.push({ text: shape.is === 'verse' ? all.replace(/^[ \t]*/, '') : ' ', raw: at });
    else if (sign !== undefined) pieces.push({ text: '', raw: at, sign: plain(sign) });
    else if (to !== undefined) pieces.push({ text: all, raw: at, closes: 'link', to: plain(to) });
    else if (all.includes('|')) pieces.push({ text: shape.is === 'row' ? '\t' : all, raw: at });
    else if (all === '{-') pieces.push({ text: all, raw: at, opens: 'deleted' });
    else if (all === '-}') pieces.push({ text: all, raw: at, closes: 'deleted' });
    else if (all === '[') pieces.push({ text: all, raw: at, opens: 'link' });
    else if (mark) pieces.push({ text: all, raw: at, opens: mark, closes: mark });
    else pieces.push({ text: all, raw: at });
  }
  if (from < raw.length) pieces.push({ text: raw.slice(from), raw: from });
  return pieces;
}

/** Pieces of which those that open and those that close a mark are partners; all others are text. */
function matched(pieces: readonly Piece[]): Piece[] {
  const roles = new Map<Piece, 'opens' | 'closes'>();
  let open: { piece: Piece; is: MarkKind }[] = [];
  for (const piece of pieces) {
    const { opens, closes } = piece;
    const index = open.findLastIndex(({ is }) => is === closes);
    const begun = open[index];
    if (begun) {
      roles.set(begun.piece, 'opens').set(piece, 'closes');
      open = open.slice(0, index);
    } else if (opens) open.push({ piece, is: opens });
  }
  return pieces.map((piece): Piece => {
    const { text, raw, opens, closes, to, sign } = piece;
    const role = roles.get(piece);
    if (sign !== undefined) return { text: '', raw, sign };
    if (role === 'opens' && opens) return { text: '', raw, opens };
    if (role === 'closes' && closes)
      return { text: '', raw, closes, ...(to !== undefined && { to }) };
    return { text, raw };
  });
}

function readCode(raw: string): InlineRead {
  const text = raw.replace(/^\\(?=\\*¶)/gm, '');
  return { text, marks: [], rawOf: (offset) => offset };
}

/** A target or label without its escapes. */
function plain(written: string): string {
  return written.replace(/\\u\{([\da-f]{1,6})\}|\\(.)/giu, (_, code?: string, sign?: string) =>
    code === undefined ? (sign ?? '') : characterOf(code),
  );
}

function characterOf(code: string): string {
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}
