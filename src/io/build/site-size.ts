import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How large a built site is: its pages, and the bytes of its search index. */
export interface SiteSize {
  pages: number;
  indexBytes: number;
}

/** Counts pages and the size of the search index in a folder. */
export function siteSize(folder: string): SiteSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const index = files.filter((entry) =>
    join(entry.parentPath, '/').startsWith(join(folder, 'pagefind/')),
  );
  return {
    pages: files.filter((entry) => entry.name.endsWith('.html')).length,
    indexBytes: index.reduce(
      (sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size,
      0,
    ),
  };
}
