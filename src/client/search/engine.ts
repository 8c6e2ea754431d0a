import { engineTerms } from '../../search/engine-query.ts';
import type { Query } from '../../search/query.ts';
import type { SearchRecord, SearchSource } from '../../search/record.ts';

interface PagefindResult {
  id: string;
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

/** Pagefind, loaded when it is first asked. */
export class Engine {
  readonly #base: string;
  #pagefind: Promise<Pagefind> | undefined;
  #numbers: Promise<Map<string, number>> | undefined;
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

  /** Numbers of the records, in the order of the bundle, that the engine holds for answers. */
  async numbers(query: Query): Promise<number[]> {
    this.#numbers ??= fetchNumbers(this.#base);
    const [results, numbers] = await Promise.all([this.#search(engineTerms(query)), this.#numbers]);
    return results.flatMap((result) => numbers.get(result.id) ?? []);
  }

  /** The engine's best records for a query, with their text, and how many it has in all; where none has all words, the best for each word. */
  async records(
    query: Query,
    sources: readonly SearchSource[],
  ): Promise<{ records: SearchRecord[]; outOf: number }> {
    const terms = engineTerms(query, sources);
    const exact = query.phrases.map((phrase) => `"${phrase.typed}"`);
    const phrases = await this.#search(exact);
    let results = [...phrases, ...(await this.#search(terms))];
    if (results.length === 0) {
      const words = [...new Set(terms.flatMap((term) => term.split(' ')))];
      const each = await Promise.all(words.map((word) => this.#search([word])));
      results = each.flatMap((one) => one.slice(0, MOST / words.length));
    }
    const distinct = [...new Map(results.map((result) => [result.id, result])).values()];
    const loaded = await Promise.all(distinct.slice(0, MOST).map((result) => this.#record(result)));
    const records = loaded.flatMap((record) => record ?? []);
    return { records, outOf: distinct.length > MOST ? distinct.length : 0 };
  }

  async #search(terms: string[]): Promise<PagefindResult[]> {
    const pagefind = await this.ready();
    const found = await Promise.all(
      terms.filter((term) => term !== '').map((term) => pagefind.search(term)),
    );
    return found.flatMap(({ results }) => results);
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

function recordOf({
  content,
  filters,
}: Awaited<ReturnType<PagefindResult['data']>>): SearchRecord | undefined {
  const cargo = filters['cargo']?.[0];
  if (cargo === undefined) return;
  const record: Omit<SearchRecord, 'text'> = JSON.parse(cargo);
  return { ...record, text: content };
}

async function fetchNumbers(base: string): Promise<Map<string, number>> {
  const response = await fetch(`${base}pagefind/ids.json`);
  if (!response.ok) throw new Error(`ids.json: ${response.status}`);
  const ids: string = JSON.parse(await response.text());
  return new Map(ids.split(' ').map((id, number) => [id, number]));
}
