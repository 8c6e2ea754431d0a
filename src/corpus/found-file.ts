/** What became of one file of a corpus's folder: nothing is left out without a word. */
export interface FoundFile {
  /** Path inside the corpus; of a member of an archive, inside it: `letters.zip/1911/a.txt`. */
  path: string;
  /** `part` belongs to texts without being one: data of the edition, a picture that a text shows. */
  as: 'source' | 'part' | 'refused' | 'ignored';
  format: string;
  /** Keys of the sources that were made of it. */
  keys: string[];
  /** Why it is no source, or what of it was left out; '' where there is nothing to say. */
  why: string;
}

/** “41 of 46 files read; passed over: 3 .png, 2 .pdf (…)”: what became of the files of a folder, in a line. */
export function filesLine(found: readonly FoundFile[]): string {
  const looked = found.filter(({ as, format }) => as !== 'part' || format === 'picture');
  const read = looked.filter(({ as }) => as === 'source' || as === 'part');
  const over = Map.groupBy(
    looked.filter(({ as }) => as === 'refused' || as === 'ignored'),
    ({ path }) =>
      /(?<=[^/])\.\w{1,8}$/.exec(path)?.[0].toLowerCase() ?? path.slice(path.lastIndexOf('/') + 1),
  );
  const kinds = [...over]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([end, list]) => `${list.length} ${end}`);
  const shown =
    kinds.length > 8 ? [...kinds.slice(0, 7), `${kinds.length - 7} other kinds`] : kinds;
  const files = looked.length === 1 ? 'file' : 'files';
  return `${read.length} of ${looked.length} ${files} read${shown.length > 0 ? `; passed over: ${shown.join(', ')}` : ''}`;
}
