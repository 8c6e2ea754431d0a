import { address } from '../corpus/address.ts';
import type { Edition } from '../edition/edition.ts';

/** A link of the site's navigation; `address` is root-relative without BASE. */
export interface Place {
  label: string;
  address: string;
}

/** The sections of a site that have something to show, in the order of the navigation. */
export function navigation(edition: Edition): Place[] {
  const sections: [boolean, string, string][] = [
    [edition.explainer.length > 0, 'Explainer', address.explainer()],
    [true, 'Sources', address.sources()],
    [edition.claims.length > 0, 'Claims', address.claims()],
    [edition.figures.length > 0, 'Figures', address.figures()],
    [edition.events.length > 0, 'Timeline', address.timeline()],
    [edition.entities.length > 0, 'Names', address.people()],
    [edition.terms.length > 0, 'Wording', address.wording()],
    ...edition.pages.map((page): [boolean, string, string] => [true, page.title, page.address]),
    [true, 'Search', address.search()],
  ];
  return sections.filter(([shown]) => shown).map(([, label, to]) => ({ label, address: to }));
}

/** Whether a page lies in the section that a link of the navigation leads to. */
export function isWithin(page: string, section: string): boolean {
  return page === section || (section !== '/' && page.startsWith(section));
}
