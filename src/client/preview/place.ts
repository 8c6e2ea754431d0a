/** A box in px of the window. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Place {
  left: number;
  top: number;
  /** The most that the card may be high there. */
  height: number;
}

/** Kept between the card and the edges of the window. */
const EDGE = 8;
/** Between the line and the card: little enough for a pointer to get across. */
const GAP = 3;

/** Where a card goes: under the line of text that it is about where there is room, else above it, else where there is more room. */
export function place(
  line: Box,
  card: { width: number; height: number },
  room: { width: number; height: number },
): Place {
  const under = room.height - EDGE - (line.bottom + GAP);
  const above = line.top - GAP - EDGE;
  const isUnder = card.height <= under || under >= above;
  const height = Math.max(0, isUnder ? under : above);
  const right = room.width - EDGE - card.width;
  return {
    left: Math.max(EDGE, Math.min(line.left, right)),
    top: isUnder ? line.bottom + GAP : line.top - GAP - Math.min(card.height, height),
    height,
  };
}
