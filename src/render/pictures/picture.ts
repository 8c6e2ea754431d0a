import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import type { Lookup } from '../../edition/lookup.ts';
import type { Say } from '../../messages/messages.ts';
import { placesUnder } from './places.ts';

/** What is drawn at one width: its height and its shapes, in units of about a pixel. */
export interface Drawing {
  height: number;
  shapes: Element[];
}

/** Widths for which a picture is laid out: one for a page, one for a phone. CSS shows the one that fits. */
const WIDTHS = { wide: 600, narrow: 280 } as const;

interface PictureParts {
  id: string;
  /** The finding, as a sentence. */
  title: string;
  /** What kind of drawing it is, for those who do not see it: “Time line”. */
  kind: string;
  /** What it shows, in a sentence or two. */
  says: string;
  draw: (width: number) => Drawing;
  /** The same in full, with links. */
  table: Element;
  /** What must be read with it: an assumption, a reason. */
  under?: readonly Element[];
  say: Say;
  /** By which the passages that its table links to are named under it. */
  find?: Lookup;
}

/** A picture: the drawing laid out for two widths, what must be read with it, where it is from, and its table. */
export function picture({
  id,
  title,
  kind,
  says,
  draw,
  table,
  under = [],
  say,
  find,
}: PictureParts): Element {
  const drawing = (look: keyof typeof WIDTHS) => {
    const { height, shapes } = draw(WIDTHS[look]);
    return s(
      'svg',
      {
        className: ['pic', `pic-${look}`],
        role: 'img',
        viewBox: `0 0 ${WIDTHS[look]} ${Math.ceil(height)}`,
      },
      [s('title', kind), s('desc', says), ...shapes],
    );
  };
  return framed(id, title, [
    drawing('wide'),
    drawing('narrow'),
    ...under,
    ...(find ? placesUnder(table, find) : []),
    h('details', { className: ['data'] }, [h('summary', say.pictures.table), table]),
  ]);
}

/** A picture's frame around anything, for those that are a table to begin with. */
export function framed(id: string, title: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'Figure', properties: { id, title }, children };
}
