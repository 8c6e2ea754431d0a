import type { SearchRecord } from './record.ts';

/** The single words by which the sources name each thing that the terms compare: `tram` and `streetcar`. */
export function meaningsIn(records: readonly SearchRecord[]): string[][] {
  return records
    .filter(({ kind }) => kind === 'term')
    .map(({ also }) => also.flatMap(({ names }) => names).filter((name) => !/\s/.test(name)))
    .filter((words) => words.length > 1);
}
