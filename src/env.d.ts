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
  /** Whether whole pages carry our content security policy. */
  export const hasPolicy: boolean;
  /** Whether the page of a source is taken from a build before, so that it need not be drawn. */
  export const isKept: (key: string) => boolean;
}

declare module 'virtual:variorum/layout' {
  /** The layout of the site that an edition stands in. It has a default slot, and `head` for what belongs there. */
  const Layout: (props: {
    title: string;
    description: string;
    /** Title of the edition. */
    edition: string;
    /** Full address of the page; '' when the origin is not known. */
    canonical: string;
  }) => unknown;
  export default Layout;
}

/** The theme of the edition, as a style sheet. */
declare module 'virtual:variorum/theme.css';
