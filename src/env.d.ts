/// <reference types="astro/client" />

declare module 'virtual:variorum' {
  /** The edition that this site is made from. */
  export const edition: import('./edition/edition.ts').Edition;
  /** What a page is rendered from, by the name of its document: `sources/courier`. */
  export const pieces: (name: string) => import('./render/print/pieces.ts').Piece[];
  /** Path of the site, with a slash at both ends. */
  export const base: string;
  /** Origin of the site, or '' when it is not known. */
  export const site: string;
  /** Whether this is the private build, with the originals' words. */
  export const isPrivate: boolean;
}
