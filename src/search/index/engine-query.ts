import { base } from '../words/irregular.ts';
import { ordinal } from '../words/numeral.ts';
import type { Query, Word } from '../words/parsed.ts';
import { valuesMeant } from './filter.ts';
import type { SearchRecord, SearchSource } from './record.ts';

/** What Pagefind is asked for: words that a hit must have, and lines of markers, any one of which it must have besides. */
export interface EngineQuery {
  /** In the one spelling that the records carry besides their own. */
  words: string[];
  /** One line for each pair of a wanted source and a wanted kind; one empty line where none are named. */
  scopes: string[];
}

/** Turns a query into what the engine can be asked for. */
export function engineQuery(query: Query, sources: readonly SearchSource[] = []): EngineQuery {
  const places = query.pairs.filter((pair) => !pair.isDay).map((pair) => query.words[pair.number]);
  const ofWord = (word: Word): string[] => {
    const { joined, parts } = word;
    if (joined && /^\d+$/.test(joined.normal)) return [joined.normal];
    const isPlace = places.includes(word);
    return parts.map((part) => (isPlace && ordinal(part.form)) || base(part.normal));
  };
  const words = [
    ...query.words.filter((word) => !word.isFunction).flatMap(ofWord),
    ...query.phrases
      .flatMap((phrase) => phrase.tokens.filter((token) => token.span === 1))
      .map((token) => base(token.normal)),
  ];
  const wanted = (name: string) =>
    query.filters
      .filter((filter) => filter.name === name && !filter.isWithout)
      .flatMap((filter) => valuesMeant(filter, sources).map((value) => marker(name, value)));
  const or = (list: string[]) => (list.length === 0 ? [''] : list);
  const scopes = or(wanted('source')).flatMap((source) =>
    or(wanted('kind')).map((kind) => `${source} ${kind}`.trim()),
  );
  return { words: [...new Set(words)], scopes };
}

/**
 * Sets of words to ask for in turn where no record has all: ever fewer of them, the rarest first. Of each size the rarest words,
 * and them with one exchanged for the next rare. `count` says how many records have a word.
 */
export function fewerWords(
  words: readonly string[],
  count: (word: string) => number,
): string[][][] {
  const rare = [...words].sort((a, b) => count(a) - count(b));
  const sizes = [words.length - 1, Math.ceil(words.length / 2), 2, 1];
  return [...new Set(sizes)]
    .filter((size) => size > 0 && size < words.length)
    .map((size) => {
      const some = rare.slice(0, size + 1);
      return [0, 1, 2]
        .filter((step) => step <= size)
        .map((step) => some.filter((_, at) => at !== size - step));
    });
}

/** Words by which the engine finds the records of a source and of a kind: its own filters count every value at each search. */
export function markers(record: SearchRecord): string[] {
  return [
    marker('kind', record.kind),
    ...(record.source === '' ? [] : [marker('source', record.source)]),
  ];
}

/** The ends keep it from being found by its beginning, or as the beginning of another. */
function marker(name: string, value: string): string {
  return `zq${name}${value.replace(/[^a-z0-9]/g, '')}qz`;
}
