import type { Entity } from '../../corpus/entity.ts';
import type { Edition } from '../../edition/edition.ts';
import { makeLexicon } from '../words/lexicon.ts';
import { loadStemmers } from '../words/stemmers.ts';
import { asScript } from './as-script.ts';
import { type Bundle, LARGEST, languagesOf, pack, SOURCES_FILE } from './bundle.ts';
import { missingFrom } from './concordance.ts';
import { type Kept, NOTHING_KEPT } from './kept.ts';
import { meaningsIn } from './meanings.ts';
import { pagefindFiles } from './pagefind.ts';
import { records, searchSources } from './records.ts';
import { wordsFile } from './words-file.ts';

/** Letters up to which all records are also brought to pages that are read from disk, where the engine cannot run. */
const LARGEST_FROM_DISK = 5_000_000;
/** The bundle with all records, as a script: see `client/from-disk.ts`. */
const FROM_DISK = 'search-data.json.js';

/** Sources of a large corpus up to which all travel with the bundle. */
const MOST_SOURCES = 100;

/** What else the search of an edition is made from. */
export interface SearchOptions {
  /** Private entities: no record of their own, but their other names lead to the passages that name them. */
  hidden?: readonly Entity[];
  /** The concordance of the originals as `npm run lock` wrote it. */
  concordance?: Readonly<Record<string, string>>;
}

/** What the files of a search are made from: plain data, which another thread can be given. */
export interface SearchInput {
  bundle: Bundle;
}

/** Gathers what the search of an edition is made from. */
export function searchInput(
  edition: Edition,
  { hidden = [], concordance = {} }: SearchOptions = {},
): SearchInput {
  const list = records(edition, hidden);
  const { language } = edition.site;
  const sources = searchSources(edition);
  return {
    bundle: {
      language,
      sources,
      sourceCount: sources.length,
      languages: [...new Set(sources.flatMap(({ lang }) => lang?.text ?? []))],
      facets: edition.site.facets,
      records: list,
      isComplete: true,
      size: list.length,
      concordance: missingFrom(list, concordance, language),
      meanings: meaningsIn(list),
    },
  };
}

/** Whether the records are so many that the bundle cannot hold them. */
export function isLarge({ bundle }: SearchInput): boolean {
  return bundle.records.reduce((sum, { text }) => sum + text.length, 0) > LARGEST;
}

/**
 * Every file that the search of a site needs, by path from the site's root; the caller writes or serves them.
 *
 * Two ways to an answer, one ranking (`answer.ts`). `search-data.json` holds all records of a corpus of up to `LARGEST` bytes
 * and answers at once: on a slow line (150 ms, 1.6 Mbit/s) Pagefind needs five round trips and 115 KB before it can say anything,
 * the bundle one round trip and 50 KB; and of a complete bundle it could find nothing that the bundle has not found (a test asks for every
 * record). So for a small corpus Pagefind stands behind the bundle, and answers when that cannot be had.
 * Of a larger corpus the bundle holds facets only, and sources if those are not many; Pagefind finds the pages that may have the best hits,
 * and `answer` ranks their records from their text. A page brings its source; all of very many are only loaded for a query that names one.
 */
export async function searchFiles(
  input: SearchInput,
  kept: Kept = NOTHING_KEPT,
): Promise<Map<string, Uint8Array>> {
  const { bundle } = input;
  const { records: list, language, sources } = bundle;
  const lexicon = makeLexicon(await loadStemmers(languagesOf(bundle)));
  const encode = (text: string) => new TextEncoder().encode(text);
  const letters = list.reduce((sum, { text }) => sum + text.length, 0);
  const packed = letters > LARGEST_FROM_DISK ? undefined : pack(bundle);
  const whole = packed === undefined || letters > LARGEST ? undefined : encode(packed);
  const fromDisk =
    packed === undefined
      ? []
      : [[FROM_DISK, encode(asScript('search-data.json', packed))] as const];
  const index = await pagefindFiles(list, { language, sources, lexicon, kept });
  const files = new Map(
    [...index.files].map(([path, bytes]): [string, Uint8Array] => [`pagefind/${path}`, bytes]),
  );
  if (whole && whole.length <= LARGEST)
    return new Map([['search-data.json', whole], ...fromDisk, ...files]);
  const isMany = sources.length > MOST_SOURCES;
  const part = { ...bundle, ...(isMany && { sources: [] }), records: [], isComplete: false };
  return new Map([
    ['search-data.json', encode(pack(part))],
    ...(isMany ? [[SOURCES_FILE, encode(JSON.stringify(sources))] as const] : []),
    ...fromDisk,
    ['search-words.json', encode(wordsFile(index.vocabulary))],
    ...files,
  ]);
}
