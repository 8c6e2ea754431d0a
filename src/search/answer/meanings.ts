import { wholeKey } from '../index/engine-keys.ts';
import type { Word } from '../words/parsed.ts';
import { either, type Spots } from './candidates.ts';
import type { Find } from './find.ts';

/** The records that have each word of a question typed whole, or one of the same meaning; none for any other query. */
export async function ofMeanings(
  words: readonly Word[],
  own: readonly Spots[],
  find: Find,
): Promise<Map<Word, Spots>> {
  if (!words.some(({ near }) => near)) return new Map();
  const lists = words.map(async ({ near = [] }, at) =>
    either(own[at] ?? new Map(), ...(await Promise.all(near.map((stem) => find(wholeKey(stem)))))),
  );
  const spots = await Promise.all(lists);
  return new Map(words.map((word, at) => [word, spots[at] ?? new Map()]));
}
