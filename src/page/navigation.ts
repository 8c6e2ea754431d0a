import { address } from '../corpus/address.ts';
import { hasCompare, hasIndex } from '../edition/compare/doors.ts';
import type { Edition } from '../edition/edition.ts';
import type { Say } from '../messages/messages.ts';

/** A link of the site's navigation; `address` is root-relative without BASE. */
export interface Place {
  label: string;
  address: string;
}

/** A door of the site, and the addresses of other pages that lie behind it. */
export interface Door extends Place {
  holds: readonly string[];
}

/** The doors of a site that lead to something, in the order of the navigation. */
export function navigation(edition: Edition, { frame }: Say): Door[] {
  const doors: [boolean, string, string, string[]?][] = [
    [edition.explainer.length > 0, frame.explainer, address.explainer()],
    [true, frame.sources, address.sources()],
    [hasCompare(edition), frame.compare, address.compare(), [address.wording()]],
    [
      hasIndex(edition),
      frame.index,
      address.index(),
      [address.claims(), address.figures(), address.timeline(), address.people()],
    ],
    ...edition.pages.map((page): [boolean, string, string] => [true, page.title, page.address]),
    [true, frame.search, address.search()],
  ];
  return doors
    .filter(([shown]) => shown)
    .map(([, label, to, holds = []]) => ({ label, address: to, holds }));
}

/** Whether a page lies behind a door: `page` for the door's own, `true` for those behind it. */
export function current(page: string, { address: to, holds }: Door): 'page' | 'true' | undefined {
  if (page === to) return 'page';
  return [to, ...holds].some((section) => isWithin(page, section)) ? 'true' : undefined;
}

/** Whether a page lies in the section that a link of the navigation leads to. */
export function isWithin(page: string, section: string): boolean {
  return page === section || (section !== '/' && page.startsWith(section));
}
