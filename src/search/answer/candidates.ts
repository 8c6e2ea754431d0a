import type { SearchRecord, SearchSource } from '../index/record.ts';
import type { Query, Word } from '../words/parsed.ts';

/** Records worth ranking for a query, with what must be known of those that are not among them. */
export interface Candidates {
  /** In the order of the site. */
  records: SearchRecord[];
  /** How many have what was asked for, where only the best of them are here; 0 where all are. */
  outOf: number;
  /** How many records of the site have a word. */
  counts: ReadonlyMap<Word, number>;
  /** How many have a word of a question typed whole, or one of the same meaning. */
  meanings: ReadonlyMap<Word, number>;
}

/**
 * What finds candidates: a bundle that holds all records, or an index of very many. `answer` ranks what either gives by the same rules,
 * so that a query means the same at every size.
 */
export interface Engine {
  /** Records for a query, at most about `limit`, of all sources or those that its filters name. */
  candidates(query: Query, sources: readonly SearchSource[], limit: number): Promise<Candidates>;
}

/** A record of an engine before its text is loaded. */
export interface Held {
  id: string;
  /** Where the key stands in it, ascending. */
  places: readonly number[];
}

/** Finds the records that have all keys of a line (the last may be a beginning), in the order in which equal hits are shown. */
export type LookUp = (keys: string) => Promise<readonly Held[]>;

/** What an engine knows of one record and one word of a query. */
export interface Spot {
  /** How far the form that was found is from the one typed. */
  level: number;
  /** Place among equal hits, about. */
  order: number;
  places: readonly number[];
}

/** The records that have a word, by id. */
export type Spots = ReadonlyMap<string, Spot>;

/** The records of several lists of keys, each with the best level under which it was found. */
export function either(...lists: Spots[]): Spots {
  const [first, ...others] = lists.filter((list) => list.size > 0);
  if (!first || others.length === 0) return first ?? new Map();
  const all = new Map(first);
  for (const [id, spot] of others.flatMap((list) => [...list])) {
    const known = all.get(id);
    all.set(id, known ? better(known, spot) : spot);
  }
  return all;
}

/** The records that all lists have. */
export function both(...lists: Spots[]): Spots {
  const [least, ...others] = [...lists].sort((a, b) => a.size - b.size);
  if (!least || others.length === 0) return least ?? new Map();
  const all = new Map<string, Spot>();
  for (const [id, spot] of least) {
    const rest = others.flatMap((list) => list.get(id) ?? []);
    if (rest.length < others.length) continue;
    const level = Math.max(spot.level, ...rest.map((one) => one.level));
    all.set(id, { ...spot, level, places: [spot, ...rest].flatMap(({ places }) => places) });
  }
  return all;
}

function better(a: Spot, b: Spot): Spot {
  const places = a.places.concat(b.places);
  return { level: Math.min(a.level, b.level), order: Math.min(a.order, b.order), places };
}

/**
 * Ids of the best of many records that have all words, at most `limit`: in turn the next by nearness of the words, by form,
 * and in the order of equal hits.
 */
export function best(units: readonly Spots[], all: Spots, limit: number): string[] {
  if (all.size <= limit) return [...all.keys()];
  const list = [...all].map(([id, { level, order }]) => {
    const places = units.map((unit) => unit.get(id)?.places ?? []);
    return { id, level, order, width: units.length > 1 ? narrowest(places) : 0 };
  });
  const orders = [
    list.toSorted((a, b) => a.width - b.width || a.level - b.level || a.order - b.order),
    list.toSorted((a, b) => a.level - b.level || a.order - b.order),
    list.toSorted((a, b) => a.order - b.order),
  ];
  const chosen = new Set<string>();
  for (let at = 0; chosen.size < limit && at < list.length; at += 1)
    for (const order of orders) chosen.add(order[at]?.id ?? '');
  return [...chosen].slice(0, limit);
}

/** Width of the narrowest window that has a place of each list. */
function narrowest(lists: readonly (readonly number[])[]): number {
  const all = lists
    .flatMap((places, list) => places.map((place) => ({ place, list })))
    .sort((a, b) => a.place - b.place);
  const latest = new Map<number, number>();
  let least = Number.MAX_SAFE_INTEGER;
  for (const { place, list } of all) {
    latest.set(list, place);
    if (latest.size === lists.length) least = Math.min(least, place - Math.min(...latest.values()));
  }
  return least;
}
