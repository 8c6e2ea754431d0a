import type { Plugin } from 'vite';
import { EDITION } from './generated.ts';

const NAME = 'virtual:variorum';
const RESOLVED = `\0${NAME}`;

/** What pages are given. */
export interface Served {
  /** Folder of what `writeGenerated` wrote. */
  folder: string;
  base: string;
  site: string;
  isPrivate: boolean;
}

/**
 * A Vite plugin that serves the edition and the pieces of pages as `virtual:variorum`; asked anew after each invalidation.
 * Both are read from disk where a page is made and do not pass through the bundler: of 1,000 sources as MDX modules it held 1.5 GB.
 */
export function virtualModule(served: () => Served): Plugin {
  return {
    name: 'variorum',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => {
      if (id !== RESOLVED) return undefined;
      const { folder, base, site, isPrivate } = served();
      return [
        "import { readFileSync } from 'node:fs';",
        "import { join } from 'node:path';",
        `const read = (name) => JSON.parse(readFileSync(join(${JSON.stringify(folder)}, name), 'utf8'));`,
        `export const edition = read(${JSON.stringify(EDITION)});`,
        "export const pieces = (name) => read(name + '.json');",
        `export const base = ${JSON.stringify(base)};`,
        `export const site = ${JSON.stringify(site)};`,
        `export const isPrivate = ${isPrivate};`,
      ].join('\n');
    },
  };
}

/** The name under which Vite knows the module, to drop it after an edit. */
export const VIRTUAL_ID = RESOLVED;
