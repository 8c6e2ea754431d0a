import { address } from '../corpus/address.ts';
import type { Edition } from '../edition/edition.ts';
import type { Say } from '../messages/messages.ts';

/** A link of the site's navigation; `address` is root-relative without BASE. */
export interface Place {
  label: string;
  address: string;
}

/** The sections of a site that have something to show, in the order of the navigation. */
export function navigation(edition: Edition, { frame }: Say): Place[] {
  const sections: [boolean, string, string][] = [
    [edition.explainer.length > 0, frame.explainer, address.explainer()],
    [true, frame.sources, address.sources()],
    [edition.claims.length > 0, frame.claims, address.claims()],
    [edition.figures.length > 0, frame.figures, address.figures()],
    [edition.events.length > 0, frame.timeline, address.timeline()],
    [edition.entities.length > 0, frame.names, address.people()],
    [edition.terms.length > 0, frame.wording, address.wording()],
    ...edition.pages.map((page): [boolean, string, string] => [true, page.title, page.address]),
    [true, frame.search, address.search()],
  ];
  return sections.filter(([shown]) => shown).map(([, label, to]) => ({ label, address: to }));
}

/** Whether a page lies in the section that a link of the navigation leads to. */
export function isWithin(page: string, section: string): boolean {
  return page === section || (section !== '/' && page.startsWith(section));
}
