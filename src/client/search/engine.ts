import type { Candidates, Engine, Held } from '../../search/answer/candidates.ts';
import { choose } from '../../search/answer/choose.ts';
import { CARGO, readCargo } from '../../search/index/cargo.ts';
import { placeKey } from '../../search/index/engine-keys.ts';
import type { SearchRecord, SearchSource } from '../../search/index/record.ts';
import type { Query } from '../../search/words/parsed.ts';

interface PagefindResult {
  id: string;
  /** Places of the words that were found, ascending. */
  words: number[];
  data: () => Promise<{ filters: Record<string, string[]> }>;
}

/** The part of Pagefind's JS API that we use. */
interface Pagefind {
  search: (
    term: string,
    options: { sort: Record<string, 'asc'> },
  ) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindModule {
  createInstance: (options: { baseUrl: string; noWorker: boolean }) => Pagefind;
}

/** A record and its number among those of the site. */
interface Numbered {
  number: number;
  record: SearchRecord;
}

/** Claims whose evidence is looked at, too. */
const MOST_CLAIMS = 20;

/** Pagefind, loaded when it is first asked. It is asked for one key at a time, in the order of equal hits; what it finds is joined here. */
export class PagefindEngine implements Engine {
  readonly #base: string;
  readonly #size: number;
  #pagefind: Promise<Pagefind> | undefined;
  readonly #found = new Map<string, Promise<readonly Held[]>>();
  readonly #results = new Map<string, PagefindResult>();
  readonly #records = new Map<string, Promise<Numbered | undefined>>();

  /** `size`: how many records there are, where that is known. */
  constructor(base: string, size = 1000) {
    this.#base = base;
    this.#size = size;
  }

  /** Resolves when the engine can be asked, rejects when it cannot be loaded; asking again tries again. */
  ready(): Promise<Pagefind> {
    this.#pagefind ??= this.#start();
    this.#pagefind.catch(() => {
      this.#pagefind = undefined;
    });
    return this.#pagefind;
  }

  async candidates(
    query: Query,
    sources: readonly SearchSource[],
    limit: number,
  ): Promise<Candidates> {
    const lookUp = (keys: string) => this.#lookUp(keys);
    const chosen = await choose(query, sources, { lookUp, limit, size: this.#size });
    const loaded = await this.#load(chosen.ids);
    const cited = await this.#load(await this.#citedBy(loaded));
    const all = new Map([...loaded, ...cited].map((one) => [one.number, one]));
    const sorted = [...all.values()].sort((a, b) => a.number - b.number);
    return {
      records: sorted.map(({ record }) => record),
      outOf: chosen.whole > limit ? chosen.whole : 0,
      counts: chosen.counts,
      meanings: chosen.meanings,
    };
  }

  async #load(ids: Iterable<string>): Promise<Numbered[]> {
    const loaded = await Promise.all([...new Set(ids)].map((id) => this.#record(id)));
    return loaded.flatMap((one) => one ?? []);
  }

  /** Ids of passages on which the first claims rest: they may answer by these. */
  async #citedBy(loaded: readonly Numbered[]): Promise<string[]> {
    const claims = loaded.filter(({ record }) => record.kind === 'claim').slice(0, MOST_CLAIMS);
    const references = new Set(claims.flatMap(({ record }) => record.evidence));
    const found = await Promise.all([...references].map((one) => this.#lookUp(placeKey(one))));
    return found.flat().map(({ id }) => id);
  }

  #lookUp(keys: string): Promise<readonly Held[]> {
    const known = this.#found.get(keys) ?? this.#search(keys);
    this.#found.set(keys, known);
    known.catch(() => this.#found.delete(keys));
    return known;
  }

  async #search(keys: string): Promise<readonly Held[]> {
    const pagefind = await this.ready();
    const { results } = await pagefind.search(keys, { sort: { rank: 'asc' } });
    for (const result of results) this.#results.set(result.id, result);
    return results.map(({ id, words }) => ({ id, places: words }));
  }

  #record(id: string): Promise<Numbered | undefined> {
    const known = this.#records.get(id) ?? this.#fetch(id);
    this.#records.set(id, known);
    known.catch(() => this.#records.delete(id));
    return known;
  }

  async #fetch(id: string): Promise<Numbered | undefined> {
    const cargo = (await this.#results.get(id)?.data())?.filters[CARGO]?.[0];
    return cargo === undefined ? undefined : readCargo(cargo);
  }

  /** Without its worker the engine is a file less to fetch, and thousands of results need not be copied from thread to thread. */
  async #start(): Promise<Pagefind> {
    const address = `${this.#base}pagefind/pagefind.js`;
    const { createInstance }: PagefindModule = await import(/* @vite-ignore */ address);
    const pagefind = createInstance({ baseUrl: this.#base, noWorker: true });
    // The first search waits for the index, and throws when it cannot be had.
    await pagefind.search(' ', { sort: { rank: 'asc' } });
    return pagefind;
  }
}
