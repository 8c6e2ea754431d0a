import type { Bundle } from '../../search/bundle.ts';
import { engineTerms } from '../../search/engine-query.ts';
import { sourcesMeant } from '../../search/filter.ts';
import type { Query } from '../../search/query.ts';
import { RECORD_KINDS, type SearchRecord } from '../../search/record.ts';

interface PagefindResult {
  id: string;
  data: () => Promise<{ content: string; filters: Record<string, string[]> }>;
}

/** The part of Pagefind's JS API that we use. */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    term: string | null,
    options: { filters: Record<string, unknown> },
  ) => Promise<{ results: PagefindResult[] }>;
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
    const term = engineTerms(query);
    if (term === '') return [];
    this.#numbers ??= fetchNumbers(this.#base);
    const [pagefind, numbers] = await Promise.all([this.ready(), this.#numbers]);
    const { results } = await pagefind.search(term, { filters: {} });
    return results.flatMap((result) => numbers.get(result.id) ?? []);
  }

  /** The engine's best records for a query, with their text, its exact phrases first. */
  async records(query: Query, bundle: Bundle): Promise<SearchRecord[]> {
    const pagefind = await this.ready();
    const filters = filtersOf(query, bundle);
    const term = engineTerms(query);
    const phrases = query.phrases.map((phrase) => phrase.typed);
    const adjacent = query.phrases.length === 0 && term.includes(' ') ? [term] : [];
    const searches = [...phrases, ...adjacent].map((words) => pagefind.search(`"${words}"`, { filters }));
    const [all, ...exact] = await Promise.all([
      pagefind.search(term === '' ? null : term, { filters }),
      ...searches,
    ]);
    const first = exact.flatMap((one) => one.results);
    const distinct = new Map([...first, ...(all?.results ?? [])].map((result) => [result.id, result]));
    const loaded = await Promise.all([...distinct.values()].slice(0, MOST).map((result) => this.#load1(result)));
    return loaded.flatMap((record) => record ?? []);
  }

  #load1(result: PagefindResult): Promise<SearchRecord | undefined> {
    const known = this.#records.get(result.id) ?? result.data().then(recordOf);
    this.#records.set(result.id, known);
    return known;
  }

  async #load(): Promise<Pagefind> {
    const address = `${this.#base}pagefind/pagefind.js`;
    const pagefind: Pagefind = await import(/* @vite-ignore */ address);
    await pagefind.options({ baseUrl: this.#base });
    await pagefind.init();
    return pagefind;
  }
}

function recordOf({ content, filters }: Awaited<ReturnType<PagefindResult['data']>>): SearchRecord | undefined {
  const cargo = filters['cargo']?.[0];
  if (cargo === undefined) return;
  const record: Omit<SearchRecord, 'text'> = JSON.parse(cargo);
  return { ...record, text: content };
}

/** Wanted kinds and sources, which the engine can narrow by itself; everything else is judged from the records. */
function filtersOf(query: Query, bundle: Bundle): Record<string, unknown> {
  const wanted = (name: string) => query.filters.filter((filter) => filter.name === name && !filter.isWithout);
  const kinds = wanted('kind').flatMap(({ value }) => RECORD_KINDS.filter((kind) => value === kind || value === `${kind}s`));
  const sources = wanted('source').flatMap(({ value }) => sourcesMeant(value, bundle.sources).map((one) => one.key));
  return {
    ...(kinds.length > 0 ? { kind: { any: kinds } } : {}),
    ...(sources.length > 0 ? { source: { any: sources } } : {}),
  };
}

async function fetchNumbers(base: string): Promise<Map<string, number>> {
  const response = await fetch(`${base}pagefind/ids.json`);
  if (!response.ok) throw new Error(`ids.json: ${response.status}`);
  const ids: string = JSON.parse(await response.text());
  return new Map(ids.split(' ').map((id, number) => [id, number]));
}
