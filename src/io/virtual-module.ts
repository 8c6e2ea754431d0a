import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import type { Edition } from '../model/edition.ts';

const NAME = 'virtual:variorum';
const RESOLVED = `\0${NAME}`;

/** What pages are given. */
export interface Served {
  edition: Edition;
  /** Names of printed documents, `sources/dawn`. */
  documents: readonly string[];
  /** Folder in which they lie. */
  folder: string;
  base: string;
  site: string;
  isPrivate: boolean;
}

/** A Vite plugin that serves the edition and its documents to pages as `virtual:variorum`; asked anew after each invalidation. */
export function virtualModule(served: () => Served): Plugin {
  return {
    name: 'variorum',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => {
      if (id !== RESOLVED) return undefined;
      const { edition, documents, folder, base, site, isPrivate } = served();
      const imports = documents.map(
        (name) =>
          `${JSON.stringify(name)}: () => import(${JSON.stringify(normalizePath(join(folder, `${name}.mdx`)))})`,
      );
      return [
        `export const edition = JSON.parse(${JSON.stringify(JSON.stringify(edition))});`,
        `export const documents = { ${imports.join(', ')} };`,
        `export const base = ${JSON.stringify(base)};`,
        `export const site = ${JSON.stringify(site)};`,
        `export const isPrivate = ${isPrivate};`,
      ].join('\n');
    },
  };
}

/** The name under which Vite knows the module, to drop it after an edit. */
export const VIRTUAL_ID = RESOLVED;
