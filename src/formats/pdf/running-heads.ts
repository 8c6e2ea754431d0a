import type { Line } from './page.ts';

/** How many lines at the top and at the bottom of a page may be running heads and feet. */
const REACH = 3;

/**
 * The lines of pages without running heads, running feet and page numbers: lines among the first or last of their page whose words, numbers
 * apart, stand at the same height on three pages, or on all of two.
 */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const edges = pages.map((lines) => {
    const byHeight = [...lines].sort((a, b) => a.y - b.y);
    return new Set([...byHeight.slice(0, REACH), ...byHeight.slice(-REACH)]);
  });
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set([...edge].flatMap(keysOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = pages.length === 2 ? 2 : 3;
  return pages.map((lines, index) => {
    const isRunning = (line: Line): boolean =>
      edges[index]?.has(line) === true &&
      keysOf(line).some((key) => (counts.get(key) ?? 0) >= enough);
    const rest = lines.filter((line) => !isRunning(line));
    // Pages that differ in their numbers only, such as forms, are text and no heads.
    return rest.length === 0 ? [...lines] : rest;
  });
}

/** A line by its words without numbers and its height; twice, so that heights on both sides of an edge meet. */
function keysOf({ text, y }: Line): string[] {
  const words = text
    .replace(/\d+|\b[ivxlc]+\b/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 120
    ? []
    : [`${words} ${Math.round(y / 6)}`, `${words} ${Math.round(y / 6 + 0.5)}.5`];
}
