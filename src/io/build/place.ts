/** Where in a site an edition stands. */
export interface Place {
  /** The module that serves it to its pages. */
  moduleName: string;
  /** Folder of what its pages are made from. */
  folder: string;
  /** Folder of its pages, layouts and components. */
  pages: string;
  /** Its path inside the site, without a slash at its ends: `edition`; '' where it is the site. */
  inside: string;
  hasPolicy: boolean;
  /** Confines a style sheet of ours to our part of the page, where that is not all of it. */
  confine: (css: string) => string;
  /** Whether a page of the site's own has that address, a route of ours. */
  isTheirs: (pattern: string) => boolean;
  /** Whether it is the whole site, with nobody else's layout or components. */
  isWhole: boolean;
}
