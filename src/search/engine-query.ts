import { valuesMeant } from './filter.ts';
import type { Query } from './query.ts';
import type { SearchRecord, SearchSource } from './record.ts';

/**
 * What Pagefind is asked for: one line of words that a hit must have, in the one spelling that the records carry besides their own.
 * A query that takes one of several sources or kinds makes several lines.
 */
export function engineTerms(query: Query, sources: readonly SearchSource[] = []): string[] {
  const words = query.words
    .filter((word) => !word.isFunction)
    .flatMap((word) => word.parts)
    .concat(query.phrases.flatMap((phrase) => phrase.tokens.filter((token) => token.span === 1)))
    .map((token) => token.normal);
  const wanted = (name: string) =>
    query.filters
      .filter((filter) => filter.name === name && !filter.isWithout)
      .flatMap((filter) => valuesMeant(filter, sources).map((value) => marker(name, value)));
  const or = (list: string[]) => (list.length === 0 ? [[]] : list.map((one) => [one]));
  return or(wanted('source')).flatMap((key) =>
    or(wanted('kind')).map((kind) => [...words, ...key, ...kind].join(' ')),
  );
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
