import { toString as textOf } from 'mdast-util-to-string';
import type { Outline } from '../corpus/outline.ts';
import type { Place } from '../corpus/problem.ts';

/** `[#id]`, or `[#id was old older]` where a section has had other ids. */
export const HAND_WRITTEN =
  /\s*\[#([a-z][a-z0-9-]*)(?: was ([a-z][a-z0-9-]*(?: [a-z][a-z0-9-]*)*))?\]\s*$/;

/** A heading of an outline: its id, those that it once had, and where it stands. */
export interface Heading {
  id: string;
  was: string[];
  place: Place;
}

/** The headings of an outline that have ids. */
export function headingsOf(outline: Outline): Heading[] {
  return outline.body.children.flatMap((node) => {
    const match = node.type === 'heading' ? HAND_WRITTEN.exec(textOf(node)) : null;
    if (!match?.[1]) return [];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const was = (match[2] ?? '').split(' ').filter(Boolean);
    return [{ id: match[1], was, place: { file: outline.file, line, column } }];
  });
}
