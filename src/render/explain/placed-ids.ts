import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Outline } from '../../corpus/outline.ts';
import type { Place } from '../../corpus/problem.ts';
import { headingsOf } from '../../read/headings.ts';

/** An id on a page of the site, what has it, and where an author put that. */
export interface PlacedId {
  id: string;
  what: string;
  place: Place;
}

/** Components that number themselves, apart from what authors name. */
const NUMBERED = ['Claim', 'Note', 'Passage'];

/** Every id that an outline and its blocks give out, in the order of the page. */
export function idsIn(tree: Root, { file }: Outline): PlacedId[] {
  let place: Place = { file, line: 1, column: 1 };
  return tree.children.flatMap((child) => {
    if (child.position) {
      const { line, column } = child.position.start;
      place = { file, line, column };
    }
    const found: PlacedId[] = [];
    visit(child, 'element', (node) => {
      if (NUMBERED.includes(node.tagName)) return SKIP;
      const id = node.properties['id'];
      if (typeof id === 'string') found.push({ id, what: whatHas(node), place });
      return undefined;
    });
    return found;
  });
}

/** Ids that sections of an outline once had, under which they are still found. */
export function formerIds(outline: Outline): PlacedId[] {
  return headingsOf(outline).flatMap(({ was, place }) =>
    was.map((id) => ({ id, what: 'a section as it once was', place })),
  );
}

function whatHas({ tagName }: Element): string {
  switch (tagName) {
    case 'Figure':
      return 'a picture';
    case 'dt':
      return 'a silence';
    case 'h3':
      return 'a question';
    default:
      return 'a section';
  }
}
