/** A section as contents list it, and those that lie in it. */
export interface Listed {
  id: string;
  text: string;
  inside?: Listed[];
}

/** More entries than this are no contents: the lower levels are left out. */
const MOST = 80;

/** Nests sections by their levels, which may skip some. */
export function nest(sections: readonly { id: string; text: string; level: number }[]): Listed[] {
  const deepest = [6, 5, 4, 3, 2, 1].find(
    (most) => sections.filter(({ level }) => level <= most).length <= MOST,
  );
  const top: Listed[] = [];
  const open: { level: number; inside: Listed[] }[] = [];
  for (const { id, text, level } of sections) {
    if (level > (deepest ?? 1)) continue;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const listed = { id, text, inside: [] };
    (open.at(-1)?.inside ?? top).push(listed);
    open.push({ level, inside: listed.inside });
  }
  return top;
}
