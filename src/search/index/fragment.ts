import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { packPage } from './cargo.ts';
import type { SearchSource } from './record.ts';
import type { SearchPage } from './search-pages.ts';

/** Before the JSON in each file of the engine. */
const SIGNATURE = 'pagefind_dcd';

/** What a fragment of the engine says of its page: its place among the pages, which the engine was given as its url, and its words. */
export function readFragment(bytes: Uint8Array): { number: number; wordCount: number } {
  const { url, word_count }: { url: string; word_count: number } = JSON.parse(
    strFromU8(gunzipSync(bytes)).slice(SIGNATURE.length),
  );
  return { number: Number(url.slice(1)), wordCount: word_count };
}

/** What the engine knows of a page, and where its records begin. */
interface Known {
  starts: readonly number[];
  source: SearchSource | undefined;
  wordCount: number;
}

/**
 * A fragment of the engine with the page's own words in place of the keys that were indexed, and its records as sub-results.
 * The engine loads it as any other; what we rank from is in it.
 */
export function fragmentOf(page: SearchPage, { starts, source, wordCount }: Known): string {
  const anchors = page.records.flatMap(({ address, title }, at) => {
    const [path, id] = address.split('#');
    return id === undefined || path !== page.url
      ? []
      : [{ element: 'p', id, title, text: title, location: starts[at] ?? 0 }];
  });
  const title = source?.name ?? page.records[0]?.title ?? '';
  return JSON.stringify({
    ...{ url: page.url, ...packPage(page, source), word_count: wordCount },
    ...{ filters: {}, meta: { title }, anchors },
  });
}

/** A fragment as a file of the engine. */
export function writeFragment(fragment: string): Uint8Array {
  return gzipSync(strToU8(SIGNATURE + fragment), { level: 6, mtime: 0 });
}
