import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PagefindEngine } from '../../src/client/search/engine.ts';
import { Knowledge } from '../../src/client/search/knowledge.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { type Bundle, languagesOf, unpack } from '../../src/search/index/bundle.ts';
import { searchFiles, searchInput } from '../../src/search/index/files.ts';
import { keysOfPage } from '../../src/search/index/page-keys.ts';
import type { SearchRecord } from '../../src/search/index/record.ts';
import { records } from '../../src/search/index/records.ts';
import { searchPages } from '../../src/search/index/search-pages.ts';
import { addCounted, type Vocabulary } from '../../src/search/index/vocabulary.ts';
import { wordsFile } from '../../src/search/index/words-file.ts';
import { makeLexicon } from '../../src/search/words/lexicon.ts';
import { loadStemmers } from '../../src/search/words/stemmers.ts';

/** Every word of records. */
export function vocabularyOf(
  list: readonly SearchRecord[],
  language: string,
  lexicon = makeLexicon(),
): Vocabulary {
  const vocabulary: Vocabulary = new Map();
  for (const page of searchPages(list))
    addCounted(vocabulary, keysOfPage(page, language, lexicon).words);
  return vocabulary;
}

/** The search of an edition as a page has it, from files on disk. */
export interface OnDisk {
  /** What the page knows when it has the bundle. */
  knowledge: Knowledge;
  /** What it knows when it has the engine alone. */
  engineAlone: Knowledge;
  bundle: Bundle;
  remove: () => void;
}

/** Writes the search of an edition into a folder and lets the engine read it there. */
export async function onDisk(edition: Edition): Promise<OnDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const [path, bytes] of await searchFiles(searchInput(edition))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  // Node's fetch reads no files, and the engine knows no other way to ask for them.
  const fetchOthers = globalThis.fetch;
  globalThis.fetch = async (address, options) =>
    String(address).startsWith('file:')
      ? new Response(readFileSync(fileURLToPath(String(address).replace(/\?.*$/, ''))))
      : fetchOthers(address, options);
  const base = `${pathToFileURL(folder)}/`;
  const bundle = unpack(readFileSync(join(folder, 'search-data.json'), 'utf8'));
  const nothing = { ...bundle, records: [], isComplete: false, concordance: {} };
  const stemmers = await loadStemmers(languagesOf(bundle));
  // As a corpus that is too large for the bundle has it.
  const words = wordsFile(vocabularyOf(records(edition), bundle.language, makeLexicon(stemmers)));
  writeFileSync(join(folder, 'search-words.json'), words);
  const known = () => ({ engine: new PagefindEngine(base, bundle.size), base, stemmers });
  return {
    knowledge: new Knowledge(bundle, known()),
    engineAlone: new Knowledge(nothing, known()),
    bundle,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
