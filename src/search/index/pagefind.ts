import { createIndex, type PagefindIndex } from 'pagefind';
import { type Lexicon, makeLexicon } from '../words/lexicon.ts';
import { fragmentOf, readFragment, writeFragment } from './fragment.ts';
import { type Kept, keptOr, NOTHING_KEPT } from './kept.ts';
import { keysOfPage, type PageKeys } from './page-keys.ts';
import type { SearchRecord, SearchSource } from './record.ts';
import { type SearchPage, searchPages } from './search-pages.ts';
import { addCounted, type Vocabulary } from './vocabulary.ts';

/** Pages that wait for the engine at a time: it takes them one by one, and a queue of all of them would fill the memory. */
const WAITING = 200;
/** A language for which the engine has no stemmer: what it is given are stems already. */
const LANGUAGE = 'zxx';
/** Shipped beside the engine by Pagefind; we bring our own interface. */
const INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
const FRAGMENT = /^fragment\//;

/** What a search is made of, besides its records. */
export interface Indexed {
  language: string;
  sources: readonly SearchSource[];
  lexicon?: Lexicon;
  /** What was made of pages before. */
  kept?: Kept;
}

/** An index: its files, and every word that it holds. */
export interface Index {
  files: Map<string, Uint8Array>;
  vocabulary: Vocabulary;
}

/**
 * A Pagefind index of the records: its files by path under `pagefind/`, in stable order. A record of the engine is a page and
 * those of the site are its sub-results, so that what is loaded whole grows with sources, not with passages. Pages go in in the
 * order of the site, one after the other, in one language (the engine keeps an index a language and would search only the page's).
 * What it indexes are our own keys, so that both ways to an answer know the same words; what its fragments hold is the text.
 * Pagefind 1.6 then names and fills its files by content alone; only the order in which it returns them varies.
 */
export async function pagefindFiles(
  records: readonly SearchRecord[],
  { language, sources, lexicon = makeLexicon(), kept = NOTHING_KEPT }: Indexed,
): Promise<Index> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const pages = searchPages(records);
  try {
    const { starts, vocabulary } = await add(index, pages, (page) =>
      keptKeys(page, language, lexicon, kept),
    );
    const byKey = new Map(sources.map((source) => [source.key, source]));
    const files = (await filesOf(index)).map(([path, bytes]): [string, Uint8Array] => {
      if (!FRAGMENT.test(path)) return [path, bytes];
      const { number, wordCount } = readFragment(bytes);
      const page = pages[number];
      if (!page) throw new Error(`Pagefind made up page ${number}.`);
      const source = byKey.get(page.records[0]?.source ?? '');
      const fragment = fragmentOf(page, { starts: starts[number] ?? [], source, wordCount });
      return [path, keptOr(kept, ['fragment', fragment], () => writeFragment(fragment))];
    });
    return { files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))), vocabulary };
  } finally {
    // Not `close()`: the whole process shares one service, in which another index may be on its way (two edits in dev).
    // It does not keep the process alive and ends with it.
    await index.deleteIndex();
  }
}

/** Hands pages to the engine in their order, the next of them while it works on those before. Gives where each record of each begins. */
async function add(
  index: PagefindIndex,
  pages: readonly SearchPage[],
  keysOf: (page: SearchPage) => PageKeys,
): Promise<{ starts: number[][]; vocabulary: Vocabulary }> {
  const waiting: Promise<void>[] = [];
  const starts: number[][] = [];
  const vocabulary: Vocabulary = new Map();
  for (const [at, page] of pages.entries()) {
    if (waiting.length >= WAITING) await waiting.shift();
    const keys = keysOf(page);
    starts.push(keys.starts);
    addCounted(vocabulary, keys.words);
    const adding = addPage(index, page, at, keys.content);
    // Whoever awaits it hears of the error; until then it is not one that nobody heard.
    adding.catch(() => {});
    waiting.push(adding);
  }
  await Promise.all(waiting);
  return { starts, vocabulary };
}

/** The keys of a page, from a build before where it is the same page. */
function keptKeys(page: SearchPage, language: string, lexicon: Lexicon, kept: Kept): PageKeys {
  if (kept === NOTHING_KEPT) return keysOfPage(page, language, lexicon);
  const { records, isPart } = page;
  const bytes = keptOr(kept, ['keys', language, String(isPart), JSON.stringify(records)], () =>
    new TextEncoder().encode(JSON.stringify(keysOfPage(page, language, lexicon))),
  );
  const keys: PageKeys = JSON.parse(new TextDecoder().decode(bytes));
  return keys;
}

/** Its url in the index is its number, by which its fragment is found again; equal hits come in the order of the site. */
async function addPage(
  index: PagefindIndex,
  { url }: SearchPage,
  at: number,
  content: string,
): Promise<void> {
  const rank = String(at).padStart(8, '0');
  const { errors } = await index.addCustomRecord({
    ...{ url: `/${at}`, language: LANGUAGE, content },
    sort: { rank },
  });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
}

async function filesOf(index: PagefindIndex): Promise<[string, Uint8Array][]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind gave no files: ${errors.join('; ')}`);
  return files
    .filter((file) => !INTERFACE.test(file.path))
    .map(({ path, content }): [string, Uint8Array] => [path.replaceAll('\\', '/'), content]);
}
