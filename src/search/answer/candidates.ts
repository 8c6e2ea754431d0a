import { BETWEEN_KINDS, BETWEEN_RECORDS, BETWEEN_SENTENCES } from '../index/engine-keys.ts';
import type { SearchRecord, SearchSource } from '../index/record.ts';
import type { Query, Word } from '../words/parsed.ts';

/** Records worth ranking for a query, with what must be known of those that are not among them. */
export interface Candidates {
  /** In the order of the site. */
  records: SearchRecord[];
  /** How many have what was asked for, where only the best of them are here; 0 where all are. */
  outOf: number;
  /** About how many records of the site have a word. */
  counts: ReadonlyMap<Word, number>;
  /** How many have a word of a question typed whole, or one of the same meaning. */
  meanings: ReadonlyMap<Word, number>;
  /** The sources that they belong to. */
  sources: SearchSource[];
}

/**
 * What finds candidates: a bundle that holds all records, or an index of very many. `answer` ranks what either gives by the same rules,
 * so that a query means the same at every size.
 */
export interface Engine {
  /** Records for a query from about `limit` pages, of all sources or those that its filters name; `scope`: the sources that are known. */
  candidates(query: Query, scope: readonly SearchSource[], limit: number): Promise<Candidates>;
}

/** A page of an engine before its text is loaded. */
export interface Held {
  id: string;
  /** Where the key stands in it, ascending. */
  places: readonly number[];
}

/** Finds the pages that have all keys of a line (the last may be a beginning), in the order of the site. */
export type LookUp = (keys: string) => Promise<readonly Held[]>;

/** What an engine knows of one page and one word of a query. */
export interface Spot {
  /** Place among the pages that have it. */
  order: number;
  places: readonly Place[];
}

/** Where a word stands, and how far the form that was found there is from the one typed. */
export interface Place {
  at: number;
  level: number;
}

/** The pages that have a word, by id. */
export type Spots = ReadonlyMap<string, Spot>;

/** The pages of several lists of keys, each place with the best level under which it was found. */
export function either(...lists: Spots[]): Spots {
  const [first, ...others] = lists.filter((list) => list.size > 0);
  if (!first || others.length === 0) return first ?? new Map();
  const all = new Map(first);
  for (const [id, spot] of others.flatMap((list) => [...list])) {
    const known = all.get(id);
    all.set(id, known ? joined(known, spot) : spot);
  }
  return all;
}

/** The pages that all lists have. */
export function both(...lists: Spots[]): Spots {
  const [least, ...others] = [...lists].sort((a, b) => a.size - b.size);
  if (!least || others.length === 0) return least ?? new Map();
  const all = new Map<string, Spot>();
  for (const [id, spot] of least) {
    const rest = others.flatMap((list) => list.get(id) ?? []);
    if (rest.length === others.length) all.set(id, rest.reduce(joined, spot));
  }
  return all;
}

/** Keys of one word stand next to each other: so near, they are the same one. */
const SAME = 2;

function joined(a: Spot, b: Spot): Spot {
  const places: Place[] = [];
  for (const place of [...a.places, ...b.places].sort((x, y) => x.at - y.at)) {
    const last = places.at(-1);
    if (!last || last.level === place.level || place.at - last.at > SAME) places.push(place);
    else if (place.level < last.level) places[places.length - 1] = place;
  }
  return { order: Math.min(a.order, b.order), places };
}

/** About how many records have a word: its places, those of one record once, if that is not long. */
export function recordsWith(spots: Spots): number {
  let count = 0;
  for (const { places } of spots.values()) {
    let last = Number.NEGATIVE_INFINITY;
    for (const { at } of places) {
      // Sections and the like are longer than passages.
      const reach = at < OTHER * BETWEEN_KINDS ? BETWEEN_RECORDS : 8 * BETWEEN_RECORDS;
      if (at - last >= reach) count += 1;
      last = at;
    }
  }
  return count;
}

/** A page where all words stand, by how it may rank. */
export interface Likely {
  id: string;
  /** 0 a source's, 1 of claims, 2 of what is no evidence. */
  kind: number;
  /** 0 in order, 1 next to each other, 2 in one sentence, 3 in one record, 4 in one record if that is long. */
  nearness: number;
  level: number;
  width: number;
  order: number;
}

/** The pages that have all words, those first that may have the best hit. */
export function likeliest(units: readonly Spots[], all: Spots): Likely[] {
  return [...all]
    .map(([id, { order }]) => {
      const places = units.map((unit) => unit.get(id)?.places ?? []);
      const kind = Math.floor((places[0]?.[0]?.at ?? 0) / BETWEEN_KINDS);
      return { id, order, kind: Math.min(kind, OTHER), ...nearest(places) };
    })
    .sort(
      (a, b) =>
        Number(a.kind === OTHER) - Number(b.kind === OTHER) ||
        Number(a.nearness > IN_SENTENCE) - Number(b.nearness > IN_SENTENCE) ||
        a.kind - b.kind ||
        a.nearness - b.nearness ||
        a.level - b.level ||
        a.width - b.width ||
        a.order - b.order,
    );
}

/** The kind of a page without evidence. */
const OTHER = 2;
/** The nearness of words in one sentence. */
const IN_SENTENCE = 2;

/** The window in which a place of each list stands that ranks best. */
function nearest(
  lists: readonly (readonly Place[])[],
): Pick<Likely, 'nearness' | 'level' | 'width'> {
  if (lists.length <= 1) {
    const level = Math.min(...(lists[0] ?? []).map((place) => place.level));
    return { nearness: 0, level: Number.isFinite(level) ? level : 0, width: 0 };
  }
  const all = lists
    .flatMap((places, list) => places.map((place) => ({ ...place, list })))
    .sort((a, b) => a.at - b.at);
  const latest = new Map<number, Place>();
  let best = { nearness: 5, level: 0, width: Number.MAX_SAFE_INTEGER };
  for (const { at, level, list } of all) {
    latest.set(list, { at, level });
    if (latest.size < lists.length) continue;
    const window = [...latest.values()];
    const width = at - Math.min(...window.map((place) => place.at));
    const found = { nearness: nearnessOf(width, latest), level: sum(window), width };
    const isBetter =
      found.nearness - best.nearness || found.level - best.level || found.width - best.width;
    if (isBetter < 0) best = found;
  }
  return best;
}

/** So many keys a word has at most, but for rare ones. */
const MOST_KEYS = 3;

function nearnessOf(width: number, latest: ReadonlyMap<number, Place>): number {
  if (width <= MOST_KEYS * (latest.size - 1)) {
    const places = [...latest.keys()]
      .sort((a, b) => a - b)
      .map((list) => latest.get(list)?.at ?? 0);
    return places.every((at, number) => number === 0 || at >= (places[number - 1] ?? 0)) ? 0 : 1;
  }
  if (width < BETWEEN_SENTENCES) return 2;
  return width < BETWEEN_RECORDS ? 3 : 4;
}

function sum(places: readonly Place[]): number {
  return places.reduce((total, { level }) => total + level, 0);
}
