import { otherwise } from '../../search/answer/again.ts';
import { type Answer, answer, type Ground } from '../../search/answer/answer.ts';
import type { Engine } from '../../search/answer/candidates.ts';
import {
  freshMemory,
  type Index,
  type Memory,
  makeIndex,
} from '../../search/answer/search-index.ts';
import type { Concordance } from '../../search/answer/term.ts';
import { type Bundle, languagesOf, SOURCES_FILE, unpack } from '../../search/index/bundle.ts';
import { readConcordance } from '../../search/index/concordance.ts';
import type { SearchSource } from '../../search/index/record.ts';
import type { Vocabulary } from '../../search/index/vocabulary.ts';
import { readWords } from '../../search/index/words-file.ts';
import type { Query } from '../../search/words/parsed.ts';
import { parse, type QueryOptions } from '../../search/words/query.ts';
import { loadStemmers, type Stemmers } from '../../search/words/stemmers.ts';
import { synonymsOf } from '../../search/words/synonyms.ts';
import { frame } from '../dom/frame.ts';
import { PagefindEngine } from './engine.ts';

/** A query is put otherwise at most so often. */
const MOST_TURNS = 3;
/** How many pages of an engine are loaded at first, and ranked from their text. */
export const FIRST_PAGES = 8;

/** All that a page knows for answering: the bundle, and the engine where that does not hold all records. */
export class Knowledge {
  readonly bundle: Bundle;
  readonly #index: Index;
  readonly #concordance: Concordance;
  readonly #engine: Engine;
  readonly #base: string;
  readonly #memory: Memory;
  readonly #reading: QueryOptions;
  #words: Promise<Vocabulary | undefined> | undefined;

  constructor(
    bundle: Bundle,
    { engine, base, stemmers }: { engine: Engine; base: string; stemmers: Stemmers },
  ) {
    this.bundle = bundle;
    this.#memory = freshMemory(stemmers);
    const { language, facets, meanings } = bundle;
    const { lexicon } = this.#memory;
    this.#reading = {
      ...{ language, lexicon },
      languages: languagesOf(bundle),
      synonyms: synonymsOf(meanings, language, lexicon),
      facets: facets.map((facet) => facet.id),
    };
    this.#index = makeIndex(bundle.records, bundle.language, this.#memory);
    this.#concordance = readConcordance(bundle.concordance);
    this.#engine = engine;
    this.#base = base;
  }

  /** Reads what was typed, for the languages of the texts. */
  read(typed: string): Query {
    return parse(typed, this.#reading);
  }

  /** The answer from the bundle alone; undefined when it does not hold all records. */
  now(query: Query): Answer | undefined {
    if (!this.bundle.isComplete) return;
    let found = this.#answer(query, this.#index);
    for (const other of this.#others(() => found))
      found = together(found, this.#answer(other, this.#index));
    return found;
  }

  /** The answer from the engine's records, where the bundle does not hold all. */
  async later(query: Query, pages = FIRST_PAGES): Promise<Answer> {
    let found = await this.#later(query, pages);
    for (const other of this.#others(() => found))
      found = together(found, await this.#later(other, pages));
    return found;
  }

  /** What to ask next, as long as an answer leaves something to try. */
  *#others(found: () => Answer): Generator<Query> {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const other = otherwise(found(), this.#reading);
      if (!other) return;
      yield other;
    }
  }

  async #later(query: Query, pages: number): Promise<Answer> {
    const { language, size } = this.bundle;
    if (this.#isPartial && namesSource(query)) await this.#learnSources();
    const found = await this.#engine.candidates(query, this.bundle.sources, pages);
    const { records, outOf, counts, meanings } = found;
    this.#add(found.sources);
    const isAnyMissing = [...counts.values()].includes(0);
    if (isAnyMissing) this.#words ??= fetchWords(this.#base);
    const vocabulary = isAnyMissing ? await this.#words : undefined;
    const index = makeIndex(records, language, this.#memory);
    return this.#answer(query, index, { site: { size, counts, meanings, vocabulary }, outOf });
  }

  /** Whether there are sources that the bundle does not tell of. */
  get #isPartial(): boolean {
    return this.bundle.sources.length < this.bundle.sourceCount;
  }

  /** Loads all sources: a query may name any. */
  async #learnSources(): Promise<void> {
    const response = await fetch(`${this.#base}${SOURCES_FILE}`);
    if (!response.ok) throw new Error(`${response.status} fetching ${SOURCES_FILE}`);
    const all: SearchSource[] = await response.json();
    this.#add(all);
  }

  #add(sources: readonly SearchSource[]): void {
    const known = new Set(this.bundle.sources.map(({ key }) => key));
    this.bundle.sources.push(...sources.filter(({ key }) => !known.has(key)));
  }

  #answer(query: Query, index: Index, more: Pick<Ground, 'outOf' | 'site'> = {}): Answer {
    return answer(query, {
      index,
      sources: this.bundle.sources,
      concordance: this.#concordance,
      ...more,
    });
  }
}

/** Loads what answers: the bundle, or where it cannot be had, the engine alone. Rejects when neither can. */
export async function learn(base: string, data?: Promise<Response>): Promise<Knowledge> {
  const bundle = await bundleFrom(base, data);
  const engine = new PagefindEngine(base, bundle?.size);
  if (!bundle) await engine.ready();
  const known = bundle ?? nothing(frame('language') ?? 'en');
  const stemmers = await loadStemmers(languagesOf(known));
  return new Knowledge(known, { engine, base, stemmers });
}

async function bundleFrom(base: string, data?: Promise<Response>): Promise<Bundle | undefined> {
  try {
    const response = await (data ?? fetch(`${base}search-data.json`));
    // Several forms of a page share one response.
    return response.ok ? unpack(await response.clone().text()) : undefined;
  } catch {
    return undefined;
  }
}

/** An answer to a query put otherwise, which still names the words that the first one had to be asked without. */
function together(first: Answer, second: Answer): Answer {
  return { ...second, unknown: [...first.unknown.filter(({ sure }) => sure), ...second.unknown] };
}

/** Whether a query may name a source: in a filter, or with the number of a passage. */
function namesSource({ filters, words }: Query): boolean {
  const isReference = words.length === 2 && /^\d+[a-z]?$/.test(words[1]?.typed ?? '');
  return isReference || filters.some(({ name }) => name === 'source');
}

function nothing(language: string): Bundle {
  return {
    language,
    ...{ sources: [], facets: [], records: [], concordance: {}, meanings: [] },
    ...{ isComplete: false, size: 1000, sourceCount: 0, languages: [] },
  };
}

async function fetchWords(base: string): Promise<Vocabulary | undefined> {
  try {
    const response = await fetch(`${base}search-words.json`);
    return response.ok ? readWords(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}
