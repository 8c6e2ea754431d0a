import { CARGO, readCargo } from '../../search/index/cargo.ts';
import { engineQuery, fewerWords } from '../../search/index/engine-query.ts';
import type { SearchRecord, SearchSource } from '../../search/index/record.ts';
import type { SiteWords } from '../../search/index/vocabulary.ts';
import type { Query } from '../../search/words/parsed.ts';

interface PagefindResult {
  id: string;
  /** Places of the words that were found, ascending. */
  words: number[];
  data: () => Promise<{ content: string; filters: Record<string, string[]> }>;
}

/** The part of Pagefind's JS API that we use. */
interface Pagefind {
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindModule {
  createInstance: (options: { baseUrl: string; noWorker: boolean }) => Pagefind;
}

/** How many of the engine's hits are ranked again from their text. */
const MOST = 200;
const FEW = 10;

/** Pagefind, loaded when it is first asked. */
export class Engine {
  readonly #base: string;
  #pagefind: Promise<Pagefind> | undefined;
  readonly #records = new Map<string, Promise<SearchRecord | undefined>>();

  constructor(base: string) {
    this.#base = base;
  }

  /** Resolves when the engine can be asked, rejects when it cannot be loaded; asking again tries again. */
  ready(): Promise<Pagefind> {
    this.#pagefind ??= this.#load();
    this.#pagefind.catch(() => {
      this.#pagefind = undefined;
    });
    return this.#pagefind;
  }

  /**
   * The engine's best records for a query, with their text, and how many it has in all; where none has all words, such as have
   * many of them, the rarest first. Its own search for phrases is not used: it takes four times as long, and knows no other spellings.
   */
  async records(
    query: Query,
    sources: readonly SearchSource[],
    site: () => Promise<SiteWords | undefined>,
  ): Promise<{ records: SearchRecord[]; outOf: number }> {
    const { words, scopes } = engineQuery(query, sources);
    const inScope = (set: readonly string[]) =>
      this.#search(scopes.map((scope) => [...set, scope].join(' ').trim()));
    let results = await inScope(words);
    if (results.length === 0 && words.length > 1) {
      const vocabulary = (await site())?.vocabulary;
      for (const sets of fewerWords(words, (word) => vocabulary?.get(word)?.count ?? 0)) {
        for (const set of sets) results.push(...(await inScope(set)).slice(0, MOST / sets.length));
        if (results.length >= FEW) break;
      }
      results = [...new Map(results.map((result) => [result.id, result])).values()];
    }
    const { best, count } = nearest(results, query, words.length);
    const loaded = await Promise.all(best.map((result) => this.#record(result)));
    return { records: loaded.flatMap((record) => record ?? []), outOf: count > MOST ? count : 0 };
  }

  async #search(terms: string[]): Promise<PagefindResult[]> {
    const pagefind = await this.ready();
    const found = await Promise.all(
      terms.filter((term) => term !== '').map((term) => pagefind.search(term)),
    );
    return found.length === 1 ? (found[0]?.results ?? []) : found.flatMap(({ results }) => results);
  }

  #record(result: PagefindResult): Promise<SearchRecord | undefined> {
    const known = this.#records.get(result.id) ?? result.data().then(recordOf);
    this.#records.set(result.id, known);
    return known;
  }

  /** Without its worker the engine is a file less to fetch, and thousands of results need not be copied from thread to thread. */
  async #load(): Promise<Pagefind> {
    const address = `${this.#base}pagefind/pagefind.js`;
    const { createInstance }: PagefindModule = await import(/* @vite-ignore */ address);
    const pagefind = createInstance({ baseUrl: this.#base, noWorker: true });
    // The first search waits for the index, and throws when it cannot be had.
    await pagefind.search(' ');
    return pagefind;
  }
}

/**
 * The best of many results, and how many there are: first those in which most of the words stand in a row, of which the engine's order
 * knows nothing. Of a phrase those count in which as many do.
 */
function nearest(
  results: PagefindResult[],
  { phrases }: Query,
  words: number,
): { best: PagefindResult[]; count: number } {
  const { length: count } = results;
  if (words < 2 || count <= MOST) return { best: results.slice(0, MOST), count };
  const runs = results
    .map((result) => ({ result, run: Math.min(words, longestRun(result.words)) }))
    .sort((a, b) => b.run - a.run);
  const needed = Math.max(
    0,
    ...phrases.map(({ tokens }) => tokens.filter((token) => token.span === 1).length),
  );
  return {
    best: runs.slice(0, MOST).map(({ result }) => result),
    count: runs.filter(({ run }) => run >= needed).length,
  };
}

function longestRun(places: readonly number[]): number {
  let longest = 0;
  let run = 0;
  for (const [at, place] of places.entries()) {
    run = place === (places[at - 1] ?? Number.NaN) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function recordOf({
  content,
  filters,
}: Awaited<ReturnType<PagefindResult['data']>>): SearchRecord | undefined {
  const cargo = filters[CARGO]?.[0];
  return cargo === undefined ? undefined : readCargo(cargo, content);
}
