import { toString as textOf } from 'mdast-util-to-string';
import type { Outline } from '../../model/outline.ts';
import { HAND_WRITTEN } from '../rehype/anchors.ts';

/** The ids of an outline's headings with those that they once had. */
export function headingsOf(outline: Outline): { id: string; was: string[] }[] {
  return outline.body.children.flatMap((node) => {
    const match = node.type === 'heading' ? HAND_WRITTEN.exec(textOf(node)) : null;
    return match?.[1] ? [{ id: match[1], was: (match[2] ?? '').split(' ').filter(Boolean) }] : [];
  });
}
