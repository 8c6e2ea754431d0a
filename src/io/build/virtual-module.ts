import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { EDITION } from './generated.ts';

const NAME = 'virtual:variorum';
const RESOLVED = `\0${NAME}`;

/** What pages are given. */
export interface Served {
  /** Names of documents that lie there as MDX, and of those that lie there as pieces: `sources/dawn`. */
  documents: readonly string[];
  pieces: readonly string[];
  /** Folder of what `writeGenerated` wrote. */
  folder: string;
  base: string;
  site: string;
  isPrivate: boolean;
}

/**
 * A Vite plugin that serves the edition and its documents to pages as `virtual:variorum`; asked anew after each invalidation.
 * What can be large is read from disk where a page is made, and does not pass through the bundler.
 */
export function virtualModule(served: () => Served): Plugin {
  return {
    name: 'variorum',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => {
      if (id !== RESOLVED) return undefined;
      const { documents, pieces, folder, base, site, isPrivate } = served();
      const imports = documents.map((name) => {
        const path = normalizePath(join(folder, `${name}.mdx`));
        return `${JSON.stringify(name)}: () => import(${JSON.stringify(path)})`;
      });
      return [
        "import { readFileSync } from 'node:fs';",
        "import { join } from 'node:path';",
        `const read = (name) => JSON.parse(readFileSync(join(${JSON.stringify(folder)}, name), 'utf8'));`,
        `const ready = new Set(${JSON.stringify(pieces)});`,
        `export const edition = read(${JSON.stringify(EDITION)});`,
        `export const documents = { ${imports.join(', ')} };`,
        'export const pieces = (name) => ready.has(name) ? read(name + ".json") : undefined;',
        `export const base = ${JSON.stringify(base)};`,
        `export const site = ${JSON.stringify(site)};`,
        `export const isPrivate = ${isPrivate};`,
      ].join('\n');
    },
  };
}

/** The name under which Vite knows the module, to drop it after an edit. */
export const VIRTUAL_ID = RESOLVED;
