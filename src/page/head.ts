import type { Site } from '../corpus/site.ts';

/** A page as its head tells programs of it. */
interface Page {
  title: string;
  url: string;
}

/** Open Graph, by which other sites show a link to the page: property → content. */
export function sharing(
  { title, description, url }: Page & { description: string },
  site: Site,
): [string, string][] {
  return [
    ['og:type', title === site.title ? 'website' : 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:site_name', site.title],
    ['og:locale', site.language.replace('-', '_')],
  ];
}

/**
 * What reference managers read (Highwire Press tags, as Zotero's Embedded Metadata translator takes them). The page is cited as a page of
 * this site: the publisher of a document is never its author.
 */
export function citationMeta(
  { title, url, asOf }: Page & { asOf: string },
  site: Site,
): [string, string][] {
  return [
    ['citation_title', title],
    ['citation_website_title', site.title],
    ['citation_public_url', url],
    ['citation_language', site.language],
    ['dc.coverage', asOf],
  ].filter((pair): pair is [string, string] => pair[1] !== '');
}
