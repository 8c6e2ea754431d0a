import type { TermView } from '../data-view.ts';

/** A thing that two sources call by different words, and the words of one of them which the other never uses for it. */
export interface OwnWords {
  thing: string;
  address: string;
  words: string[];
}

/** What one source calls by words that the other does not use, where the other has words of its own for the same thing. */
export function ownWords(terms: readonly TermView[], one: string, other: string): OwnWords[] {
  return terms.flatMap(({ thing, address, wordings }) => {
    const used = (key: string) => wordings.filter(({ counts }) => (counts[key] ?? 0) > 0);
    if (used(other).length === 0) return [];
    const words = used(one)
      .filter(({ counts }) => (counts[other] ?? 0) === 0)
      .flatMap((wording) => wording.words);
    return words.length === 0 ? [] : [{ thing, address, words }];
  });
}

/** A text cut where any of some words stand as whole words, in whatever case; the parts joined are the text. */
export function cutAtWords(
  text: string,
  words: readonly string[],
): { text: string; isOwn: boolean }[] {
  if (words.length === 0) return [{ text, isOwn: false }];
  const list = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${list.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return text
    .split(found)
    .map((part, index) => ({ text: part, isOwn: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
