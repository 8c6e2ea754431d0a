import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fix } from '../../rules/fixes.ts';
import { homeOf } from './read-files.ts';

/** Writes fixes into the files of a corpus, each file whole or not at all; ends of lines stay as they are. Returns those that were made. */
export function applyFixes(corpus: string, fixes: readonly Fix[]): Fix[] {
  const byFile = Map.groupBy(fixes, ({ file }) => file);
  return [...byFile].flatMap(([file, list]) => {
    const path = join(homeOf(corpus), file);
    const { text, made } = withFixes(readFileSync(path, 'utf8'), list);
    if (made.length === 0) return [];
    writeFileSync(`${path}.new`, text, { flag: 'wx' });
    renameSync(`${path}.new`, path);
    return made;
  });
}

/** A text with fixes in it, from the last to the first. One whose words do not stand where they should is left out. */
export function withFixes(text: string, fixes: readonly Fix[]): { text: string; made: Fix[] } {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  // A mark of byte order is no part of the first line.
  if (text.startsWith('\ufeff')) starts[0] = 1;
  const placed = fixes
    .map((fix) => ({ fix, at: (starts[fix.line - 1] ?? text.length) + fix.column - 1 }))
    .toSorted((a, b) => b.at - a.at);
  const made: Fix[] = [];
  let rest = text;
  for (const { fix, at } of placed) {
    if (!rest.startsWith(fix.from, at)) continue;
    rest = rest.slice(0, at) + fix.to + rest.slice(at + fix.from.length);
    made.unshift(fix);
  }
  return { text: rest, made };
}
