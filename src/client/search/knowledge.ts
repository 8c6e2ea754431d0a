import { type Answer, answer, type Ground } from '../../search/answer/answer.ts';
import { freshMemory, type Index, makeIndex } from '../../search/answer/search-index.ts';
import type { Concordance } from '../../search/answer/term.ts';
import { type Bundle, unpack } from '../../search/index/bundle.ts';
import { readConcordance } from '../../search/index/concordance.ts';
import type { SiteWords } from '../../search/index/vocabulary.ts';
import { readWords } from '../../search/index/words-file.ts';
import type { Query } from '../../search/words/parsed.ts';
import { Engine } from './engine.ts';

/** All that a page knows for answering: the bundle, and the engine where that does not hold all records. */
export class Knowledge {
  readonly bundle: Bundle;
  readonly #index: Index;
  readonly #concordance: Concordance;
  readonly #engine: Engine;
  readonly #base: string;
  readonly #memory = freshMemory();
  #words: Promise<SiteWords | undefined> | undefined;

  constructor(bundle: Bundle, engine: Engine, base: string) {
    this.bundle = bundle;
    this.#index = makeIndex(bundle.records, bundle.language, this.#memory);
    this.#concordance = readConcordance(bundle.concordance);
    this.#engine = engine;
    this.#base = base;
  }

  /** The answer from the bundle alone; undefined when it does not hold all records. */
  now(query: Query): Answer | undefined {
    return this.bundle.isComplete ? this.#answer(query, this.#index) : undefined;
  }

  /** The answer from the engine's records, where the bundle does not hold all. */
  async later(query: Query): Promise<Answer> {
    const { language, sources } = this.bundle;
    this.#words ??= fetchWords(this.#base, language);
    const words = this.#words;
    const { records, outOf } = await this.#engine.records(query, sources, () => words);
    const site = await words;
    return this.#answer(query, makeIndex(records, language, this.#memory), { site, outOf });
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
  const engine = new Engine(base);
  try {
    const response = await (data ?? fetch(`${base}search-data.json`));
    if (!response.ok) throw new Error(`search-data.json: ${response.status}`);
    // Several forms of a page share one response.
    return new Knowledge(unpack(await response.clone().text()), engine, base);
  } catch {
    await engine.ready();
    const bundle: Bundle = {
      language: document.documentElement.lang || 'en',
      sources: [],
      facets: [],
      records: [],
      isComplete: false,
      concordance: {},
    };
    return new Knowledge(bundle, engine, base);
  }
}

async function fetchWords(base: string, language: string): Promise<SiteWords | undefined> {
  try {
    const response = await fetch(`${base}search-words.json`);
    return response.ok ? readWords(await response.text(), language) : undefined;
  } catch {
    return undefined;
  }
}
