import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { oldAnchors, withOldAnchors } from '../../emit/old-anchors.ts';
import { withRelativeLinks } from '../../emit/relative-links.ts';
import { withoutModule } from '../../emit/run-by-theme.ts';
import { twins } from '../../emit/twins.ts';
import { asScript } from '../../search/index/as-script.ts';
import type { CompiledFromDisk } from '../corpus/compile-from-disk.ts';
import type { Settings } from '../settings/settings.ts';
import { languagesOf } from './languages.ts';

/** The page for missing addresses: hosts show it at any depth. */
const MISSING = '404.html';

/**
 * Writes what stands beside the pages: the files of the search, the twins for machines, and last of all `data/build.json`.
 * With `disk`, the script for pages that are opened from a folder, pages are made to work there and under any path.
 */
export function publish(
  folder: string,
  compiled: CompiledFromDisk,
  search: ReadonlyMap<string, Uint8Array>,
  settings: Pick<Settings, 'site' | 'base' | 'isPrivate'>,
  disk?: string,
): void {
  const write = (path: string, content: string | Uint8Array): void => {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  };
  const { edition } = compiled;
  for (const [path, content] of search) write(path, content);
  for (const [path, bytes] of picturesOf(compiled)) write(path, bytes);
  for (const [name, { mdx }] of compiled.documents) {
    if (name.startsWith('sources/')) write(`${name}.mdx`, mdx);
  }
  const site = {
    origin: settings.isPrivate ? '' : (settings.site ?? ''),
    base: settings.base,
    isPrivate: settings.isPrivate,
  };
  for (const [path, text] of twins(edition, site)) {
    write(path, text);
    if (disk !== undefined && path.endsWith('/hashes.json'))
      write(`${path}.js`, asScript(path, text));
  }
  for (const [page, anchors] of oldAnchors(edition)) {
    const path = `${page.slice(1)}index.html`;
    write(path, withOldAnchors(readFileSync(join(folder, path), 'utf8'), anchors));
  }
  if (disk !== undefined) write('disk.js', disk);
  const pages = pagesIn(folder, '').map((path): [string, number] => {
    const html = readFileSync(join(folder, path));
    if (disk === undefined || path === MISSING) return [path, html.length];
    const made = Buffer.from(
      withRelativeLinks(withoutModule(html.toString()), `/${path}`, settings.base),
    );
    write(path, made);
    return [path, made.length];
  });
  write('data/build.json', buildRecord(pages, compiled));
}

/** The pictures that passages show. */
function* picturesOf({ edition, pictures }: CompiledFromDisk): Iterable<[string, Uint8Array]> {
  const shown = edition.sources.flatMap(({ passages }) =>
    passages.flatMap(({ picture }) => picture?.address ?? []),
  );
  for (const address of new Set(shown)) {
    const bytes = pictures.bytes(address);
    if (bytes) yield [address.slice(1), bytes];
  }
}

/** What was built from what: a hash of the edition, counts, and the bytes of each page; no times, so that two builds are alike. */
function buildRecord(
  pages: readonly [string, number][],
  { edition, found, corpus }: CompiledFromDisk,
): string {
  const hash = createHash('sha256').update(JSON.stringify(edition)).digest('hex');
  const bytes = Object.fromEntries(pages.map(([page, size]) => [`/${page}`, size]));
  const languages = languagesOf(edition.site.language, corpus.sources);
  return `${JSON.stringify({ inputs: hash, summary: edition.summary, languages, pages: bytes, files: found }, null, 1)}\n`;
}

function pagesIn(folder: string, under: string): string[] {
  const here = join(folder, under);
  if (!existsSync(here)) return [];
  return readdirSync(here)
    .sort()
    .flatMap((name) => {
      const path = under === '' ? name : `${under}/${name}`;
      if (statSync(join(folder, path)).isDirectory()) return pagesIn(folder, path);
      return name.endsWith('.html') ? [path] : [];
    });
}
