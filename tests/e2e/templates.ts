import { pagesOf } from '../site/dist.ts';
import type { SiteName } from '../site/sites.ts';

/** The template of a page, by its address: `/claims/*\/` for every claim. */
export function templateOf(address: string): string {
  return address
    .replace(/^\/(claims|sources)\/[^/]+\/$/, '/$1/*/')
    .replace(/^\/explainer\/as-of\/[^/]+\/$/, '/explainer/as-of/*/')
    .replace(/^\/explainer\/(?!as-of\/)[^/]+\/$/, '/explainer/*/');
}

/** One page of each template of a site: the first by its address. */
export function onePageOfEach(name: SiteName): string[] {
  const pages = new Map<string, string>();
  for (const address of pagesOf(name)) {
    const template = templateOf(address);
    if (!pages.has(template)) pages.set(template, address);
  }
  return [...pages.values()];
}
