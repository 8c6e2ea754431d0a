import { join } from 'node:path';
import type { Plugin } from 'vite';
import { EDITION, THEME } from './generated.ts';

/** The module that pages import their edition from, where a site has one. */
export const MODULE = 'virtual:variorum';

/** What pages are given. */
export interface Served {
  /** Folder of what `writeGenerated` wrote. */
  folder: string;
  base: string;
  site: string;
  isPrivate: boolean;
  /** Whether whole pages carry our content security policy. */
  hasPolicy: boolean;
  /** Keys of sources whose pages are taken from a build before. */
  kept: readonly string[];
}

/**
 * A Vite plugin that serves the edition and the pieces of pages as the module `name`; asked anew after each invalidation.
 * Its theme is the style sheet `theme.css` below that name. The others are read from disk where a page is made and do not pass through the bundler: of 1,000 sources as MDX modules it held 1.5 GB.
 */
export function virtualModule(name: string, served: () => Served): Plugin {
  const resolved = idOf(name);
  return {
    name: 'variorum',
    resolveId: (id) => {
      if (id === name) return resolved;
      return id === `${name}/${THEME}` ? join(served().folder, THEME) : undefined;
    },
    load: (id) => {
      if (id !== resolved) return undefined;
      const { folder, base, site, isPrivate, hasPolicy, kept } = served();
      return [
        "import { readFileSync } from 'node:fs';",
        "import { join } from 'node:path';",
        `const read = (name) => JSON.parse(readFileSync(join(${JSON.stringify(folder)}, name), 'utf8'));`,
        `export const edition = read(${JSON.stringify(EDITION)});`,
        "export const pieces = (name) => read(name + '.json');",
        `export const base = ${JSON.stringify(base)};`,
        `export const site = ${JSON.stringify(site)};`,
        `export const isPrivate = ${isPrivate};`,
        `export const hasPolicy = ${hasPolicy};`,
        `const kept = new Set(${JSON.stringify(kept)});`,
        'export const isKept = (key) => kept.has(key);',
      ].join('\n');
    },
  };
}

/** The name under which Vite knows such a module, to drop it after an edit. */
export function idOf(name: string): string {
  return `\0${name}`;
}
