import { sha256 } from '../text/hash.ts';
import { bareLetters } from '../text/letters.ts';

/** A key made from a file name: lower-case words joined by hyphens, beginning with a letter. */
export function slug(name: string): string {
  const words = bareLetters(name)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return /^[a-z]/.test(words)
    ? words
    : words === ''
      ? `s-${sha256(name.normalize('NFC')).slice(0, 6)}`
      : `s-${words}`;
}

/** Keys for files, in their order; where two names make one slug, each gets a short hash of its name. */
export function keysFor(files: readonly string[]): Map<string, string> {
  const names = files.map((file) => file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, ''));
  const count = new Map<string, number>();
  for (const name of names) count.set(slug(name), (count.get(slug(name)) ?? 0) + 1);
  return new Map(
    files.map((file, index) => {
      const key = slug(names[index] ?? '');
      return [
        file,
        (count.get(key) ?? 0) > 1 ? `${key}-${sha256(file.normalize('NFC')).slice(0, 6)}` : key,
      ];
    }),
  );
}
