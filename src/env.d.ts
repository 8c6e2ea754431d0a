/// <reference types="astro/client" />

declare module 'virtual:variorum' {
  type Document = { default: import('astro/runtime/server/index.js').AstroComponentFactory };
  /** The edition that this site is made from. */
  export const edition: import('./edition/edition.ts').Edition;
  /** Printed MDX pages by name, `sources/dawn`. */
  export const documents: Record<string, () => Promise<Document>>;
  /** What a page is rendered from instead of MDX, or nothing where it is MDX. */
  export const pieces: (name: string) => import('./render/print/pieces.ts').Piece[] | undefined;
  /** Path of the site, with a slash at both ends. */
  export const base: string;
  /** Origin of the site, or '' when it is not known. */
  export const site: string;
  /** Whether this is the private build, with the originals' words. */
  export const isPrivate: boolean;
}
