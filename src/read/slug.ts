import { sha256 } from '../text/hash.ts';

/** Letters that have no decomposition, as they are written without their sign. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
};

/** A key made from a file name: lower-case words joined by hyphens, beginning with a letter. Alike for NFC and NFD. */
export function slug(name: string): string {
  return keyOf(
    name,
    name.toLowerCase().replace(/[ßæœøđðþłħıŋ]/g, (letter) => PLAIN[letter] ?? letter),
  );
}

/** The key that a name had before letters such as ø and ł became o and l; what was published under it stays. */
function formerSlug(name: string): string {
  return keyOf(name, name);
}

function keyOf(name: string, words: string): string {
  const joined = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  if (/^[a-z]/.test(joined)) return joined;
  return joined === '' ? `s-${hashOf(name)}` : `s-${joined}`;
}

/**
 * Keys for files, in their order. A file may hold several documents: `book.epub\nchapter-2`. Where names collide, a key that was published
 * (`locked`) stays with the file that bears it; files of several folders take the name of their folder, and others a short hash of their path.
 */
export function keysFor(
  files: readonly string[],
  locked: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const wanted = new Map(files.map((file) => [file, wantedKey(file, locked)]));
  const groups = Map.groupBy(files, (file) => wanted.get(file) ?? '');
  const taken = new Set(groups.keys());
  const keys = new Map<string, string>();
  for (const [key, group] of groups) {
    const keeper = group.length > 1 && locked.has(key) ? keeperOf(key, group, locked) : undefined;
    const folders = new Set(group.map(folderOf));
    for (const file of group) {
      if (group.length === 1 || file === keeper) {
        keys.set(file, key);
        continue;
      }
      const inFolder = slug(`${folderOf(file)}-${nameOf(file)}`);
      const isApart =
        folders.size === group.length && folderOf(file) !== '' && !taken.has(inFolder);
      const hashed = `${key}-${hashOf(file)}`;
      keys.set(file, isApart && !locked.has(hashed) ? inFolder : hashed);
      if (isApart) taken.add(inFolder);
    }
  }
  return keys;
}

function wantedKey(file: string, locked: ReadonlySet<string>): string {
  const key = slug(nameOf(file));
  const former = formerSlug(nameOf(file));
  return key !== former && locked.has(former) && !locked.has(key) ? former : key;
}

/** The file that a published key was made of: the one with just this name, else the first that was not published under a hash. */
function keeperOf(
  key: string,
  group: readonly string[],
  locked: ReadonlySet<string>,
): string | undefined {
  return (
    group.find((file) => nameOf(file).normalize('NFC') === key) ??
    group.find((file) => !locked.has(`${key}-${hashOf(file)}`))
  );
}

/** Name of a file without its ending, with that of a document inside it. */
function nameOf(file: string): string {
  const [path = '', inside] = file.split('\n');
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]+$/, '');
  return inside === undefined ? name : `${name}-${inside}`;
}

function folderOf(file: string): string {
  const [path = ''] = file.split('\n');
  const parts = path.split('/').slice(0, -1);
  return (parts[0] === 'seeds' ? parts.slice(1) : parts).join('-');
}

function hashOf(name: string): string {
  return sha256(name.normalize('NFC')).slice(0, 6);
}
