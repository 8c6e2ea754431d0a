import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { packPage } from './cargo.ts';
import type { SearchSource } from './record.ts';
import type { SearchPage } from './search-pages.ts';

/** Before the JSON in each file of the engine. */
const SIGNATURE = 'pagefind_dcd';

/** The page whose fragment this is: its place among the pages, which is what the engine was given as its url. */
export function pageOfFragment(bytes: Uint8Array): number {
  const { url }: { url: string } = JSON.parse(readFragment(bytes));
  return Number(url.slice(1));
}

/**
 * A fragment of the engine with the page's own words in place of the keys that were indexed, and its records as sub-results.
 * The engine loads it as any other; what we rank from is in it.
 */
export function writeFragment(
  bytes: Uint8Array,
  page: SearchPage,
  starts: readonly number[],
  source: SearchSource | undefined,
): Uint8Array {
  const { word_count }: { word_count: number } = JSON.parse(readFragment(bytes));
  const anchors = page.records.flatMap(({ address, title }, at) => {
    const [path, id] = address.split('#');
    return id === undefined || path !== page.url
      ? []
      : [{ element: 'p', id, title, text: title, location: starts[at] ?? 0 }];
  });
  const title = source?.name ?? page.records[0]?.title ?? '';
  const fragment = {
    ...{ url: page.url, ...packPage(page, source), word_count },
    ...{ filters: {}, meta: { title }, anchors },
  };
  return gzipSync(strToU8(SIGNATURE + JSON.stringify(fragment)), { level: 6, mtime: 0 });
}

function readFragment(bytes: Uint8Array): string {
  return strFromU8(gunzipSync(bytes)).slice(SIGNATURE.length);
}
