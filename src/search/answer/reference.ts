import type { SearchSource } from '../index/record.ts';
import { fold } from '../words/fold.ts';
import type { Query } from '../words/parsed.ts';

/** The reference of a passage that was typed as the site prints it: a key or a sign, and a number. */
export function referenceIn(
  { words }: Query,
  sources: readonly SearchSource[],
): string | undefined {
  const [name, n] = words.map((word) => word.parts.map((part) => part.form).join(''));
  if (words.length !== 2 || !/^\d+[a-z]?$/.test(n ?? '')) return;
  const source = sources.find(({ key, sign }) => key === name || fold(sign) === name);
  return source && `${source.key}:${n}`;
}
