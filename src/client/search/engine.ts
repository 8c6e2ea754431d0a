import type { Candidates, Engine, Held } from '../../search/answer/candidates.ts';
import { choose } from '../../search/answer/choose.ts';
import { pagesCited } from '../../search/answer/find.ts';
import { type Cargo, readPage } from '../../search/index/cargo.ts';
import type { SearchRecord, SearchSource } from '../../search/index/record.ts';
import type { Query } from '../../search/words/parsed.ts';

interface PagefindResult {
  id: string;
  /** Places of the words that were found, ascending. */
  words: number[];
  /** Its fragment: see `writeFragment`. */
  data: () => Promise<Cargo>;
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

/** A page that was loaded. */
interface Loaded {
  number: number;
  records: SearchRecord[];
  source: SearchSource | undefined;
}

/** Claims whose evidence is looked at, too, and pages on which that may stand. */
const MOST_CLAIMS = 20;
const MOST_CITED = 8;

/** Pagefind, loaded when it is first asked. It is asked for one key at a time, in the order of the site; what it finds is joined here. */
export class PagefindEngine implements Engine {
  readonly #base: string;
  readonly #size: number;
  #pagefind: Promise<Pagefind> | undefined;
  readonly #found = new Map<string, Promise<readonly Held[]>>();
  readonly #results = new Map<string, PagefindResult>();
  readonly #pages = new Map<string, Promise<Loaded | undefined>>();

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
    scope: readonly SearchSource[],
    limit: number,
  ): Promise<Candidates> {
    const lookUp = (keys: string) => this.#lookUp(keys);
    const chosen = await choose(query, scope, { lookUp, limit, size: this.#size });
    const loaded = await this.#load(chosen.ids);
    const cited = await this.#load(await this.#citedBy(loaded));
    const all = new Map([...loaded, ...cited].map((page) => [page.number, page]));
    const pages = [...all.values()].sort((a, b) => a.number - b.number);
    return {
      records: pages.flatMap(({ records }) => records),
      sources: pages.flatMap(({ source }) => source ?? []),
      outOf: chosen.whole > limit ? chosen.whole : 0,
      counts: chosen.counts,
      meanings: chosen.meanings,
    };
  }

  async #load(ids: Iterable<string>): Promise<Loaded[]> {
    const loaded = await Promise.all([...new Set(ids)].map((id) => this.#page(id)));
    return loaded.flatMap((one) => one ?? []);
  }

  /** Ids of pages with passages on which the first claims rest: they may answer by these. */
  async #citedBy(loaded: readonly Loaded[]): Promise<string[]> {
    const records = loaded.flatMap((page) => page.records);
    const claims = records.filter(({ kind }) => kind === 'claim').slice(0, MOST_CLAIMS);
    const references = new Set(claims.flatMap(({ evidence }) => evidence));
    const cited = await pagesCited(references, (keys) => this.#lookUp(keys));
    return [...new Set(cited)].slice(0, MOST_CITED);
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

  #page(id: string): Promise<Loaded | undefined> {
    const known = this.#pages.get(id) ?? this.#fetch(id);
    this.#pages.set(id, known);
    known.catch(() => this.#pages.delete(id));
    return known;
  }

  async #fetch(id: string): Promise<Loaded | undefined> {
    const cargo = await this.#results.get(id)?.data();
    return cargo && { number: cargo.number, source: cargo.source, records: readPage(cargo) };
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
