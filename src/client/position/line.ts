/** How far a page is scrolled: `top` of `most`, in px, in a window of `height`. */
export interface Scrolled {
  top: number;
  most: number;
  height: number;
}

/** Targets land under a margin of 28 px (base.css); what follows the shortest of them begins lower than this. */
const LANDING = 60;

/**
 * The height in the window, in px, at which a reader is taken to read: near the top, where links land, and sliding down to the
 * foot over the last quarter of a window, as the end of a page can never come up to the top.
 */
export function readingLine({ top, most, height }: Scrolled): number {
  const last = Math.min(most, height / 4);
  const done = last <= 0 ? 0 : Math.max(0, 1 - (most - top) / last);
  return LANDING + done * (height - LANDING);
}
