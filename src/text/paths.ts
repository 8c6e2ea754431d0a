/** Finds the file that a reference in another file means; undefined for none. */
export type PathFinder = (file: string, reference: string) => string | undefined;

/** What a page may be called where its address is not that of its file. */
const PAGE_ENDINGS = [
  '.md',
  '.markdown',
  '.mdx',
  '.html',
  '.htm',
  '.txt',
  '/index.md',
  '/_index.md',
  '/README.md',
  '/index.html',
];

/**
 * Finds files by what other files call them, `endings` being what may be left out of a name. A reference is taken as a path beside its
 * file; where nothing lies there, as one below whatever folder of the corpus has it: Jekyll and Hugo count from the root of the site
 * (`/img/map.png` in `static/`), Obsidian and wikis know a file by its name alone. A bare name that two files have is nobody's.
 */
export function pathFinder(paths: Iterable<string>, endings: readonly string[] = []): PathFinder {
  const all = [...paths];
  const byPath = new Map(all.map((path) => [path.normalize('NFC'), path]));
  const byName = Map.groupBy(all, (path) => folded(nameOf(path)));
  return (file, reference) => {
    const wanted = decoded(reference.replace(/[?#].*$/s, '')).normalize('NFC');
    if (wanted === '') return undefined;
    const names = [wanted, ...withEndings(wanted, endings)];
    for (const name of names) {
      const beside = byPath.get(joined(file, name));
      if (beside !== undefined && !name.startsWith('/')) return beside;
    }
    for (const name of names) {
      const found = below(name, file, byName);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Finds the pages that links mean. */
export function pageFinder(paths: Iterable<string>): PathFinder {
  return pathFinder(paths, PAGE_ENDINGS);
}

function withEndings(name: string, endings: readonly string[]): string[] {
  if (endings.length === 0) return [];
  const bare = name.replace(/\/$/, '').replace(/\.(?:html?|mdx?)$/i, '');
  return bare === '' ? [] : endings.map((ending) => `${bare}${ending}`);
}

/** The file of that path below some folder: the one whose folder is nearest. */
function below(
  name: string,
  file: string,
  byName: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const tail = joined('', name);
  const same = byName.get(folded(nameOf(tail))) ?? [];
  if (!tail.includes('/') && !name.startsWith('/')) return same.length === 1 ? same[0] : undefined;
  const end = `/${folded(tail)}`;
  const found = same.filter((path) => `/${folded(path)}`.endsWith(end));
  return found.toSorted(
    (a, b) => shared(b, file) - shared(a, file) || a.length - b.length || (a < b ? -1 : 1),
  )[0];
}

/** How many folders two paths share from the root on. */
function shared(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const until = left.findIndex((part, index) => part !== right[index]);
  return until < 0 ? left.length : until;
}

function joined(file: string, reference: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of reference.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
