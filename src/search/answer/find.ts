import { marker, placeKey } from '../index/engine-keys.ts';
import { valuesMeant } from '../index/filter.ts';
import type { SearchSource } from '../index/record.ts';
import type { Query } from '../words/parsed.ts';
import { either, type LookUp, type Spots } from './candidates.ts';

/** Ids of the pages on which a passage may stand: that of its source, or where it has several, the right one. */
export async function pagesOf(reference: string, find: Find): Promise<string[]> {
  const own = await find(marker('source', reference.slice(0, reference.indexOf(':'))));
  return [...(own.size > 1 ? await find(placeKey(reference)) : own).keys()];
}

/** Ids of the pages on which passages stand that claims rest on. */
export async function pagesCited(references: Iterable<string>, lookUp: LookUp): Promise<string[]> {
  const find = finder(lookUp);
  return (await Promise.all([...references].map((one) => pagesOf(one, find)))).flat();
}

/** Finds the pages that have a key, which stands for a form so far from the one typed. */
export type Find = (key: string, level?: number) => Promise<Spots>;

/** Makes `Find` of what an engine looks up. */
export function finder(lookUp: LookUp): Find {
  return async (key, level = 0) => {
    const held = await lookUp(key);
    return new Map(
      held.map(({ id, places }, order) => [
        id,
        { order, places: places.map((at) => ({ at, level })) },
      ]),
    );
  };
}

/** One list for each kind of filter that says what is wanted. */
export async function ofFilters(
  query: Query,
  sources: readonly SearchSource[],
  find: Find,
): Promise<Spots[]> {
  const lists = ['source', 'kind'].map(async (name) => {
    const wanted = query.filters.filter((one) => one.name === name && !one.isWithout);
    if (wanted.length === 0) return [];
    const values = wanted.flatMap((filter) => valuesMeant(filter, sources));
    return [either(...(await Promise.all(values.map((value) => find(marker(name, value))))))];
  });
  return (await Promise.all(lists)).flat();
}
