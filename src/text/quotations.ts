/** Words between curly double marks; `[start, end)` in UTF-16 units, marks included. */
export interface Quotation {
  start: number;
  end: number;
  /** The words between the marks. */
  words: string;
}

/**
 * Finds the outermost “…” of a text. Marks nest by depth, and ‘ ’ are words like any other, so that
 * an apostrophe never closes anything. `unclosed` has the offset of every “ that is never closed and
 * of every ” that was never opened.
 */
export function quotations(text: string): { found: Quotation[]; unclosed: number[] } {
  const open: number[] = [];
  const unclosed: number[] = [];
  const found: Quotation[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if (mark === '“') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) {
      unclosed.push(index);
      continue;
    }
    while ((found.at(-1)?.start ?? -1) > start) found.pop();
    found.push({ start, end: index + 1, words: text.slice(start + 1, index) });
  }
  return { found, unclosed: [...unclosed, ...open].sort((a, b) => a - b) };
}
