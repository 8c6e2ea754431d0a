import { root } from '../dom/frame.ts';

/** Ways about the site, heads of entries in lists, and links that stand beside what they lead to. Evidence and this very card are popovers. */
const APART =
  'nav,search,search-panel,dialog,[popover],.names,.rows>li>a,.rows>li>:first-child>a,.number,.in-place,[role=doc-backlink]';

/** The link of the running text that an event is about, if what it leads to can be previewed. */
export function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('.page a[href]') : null;
  if (!link || link.closest(APART)) return undefined;
  const base = root();
  const isPage = link.pathname.startsWith(base) && link.pathname.endsWith('/');
  const isHere = link.pathname === location.pathname && link.hash === '';
  return link.origin === location.origin && isPage && !isHere ? link : undefined;
}

/** Whether a reader sees already what a link leads to: its target is in the window, or it says itself what a card would say. */
export function isSeen(link: HTMLAnchorElement, page: Document): boolean {
  if (link.hash === '') {
    const claim = page.querySelector('.statement')?.textContent?.trim();
    return claim === link.textContent?.trim();
  }
  if (page !== document) return false;
  const target = page.getElementById(link.hash.slice(1));
  const { top = 0, height = 0 } = target?.getBoundingClientRect() ?? {};
  return height > 0 && top > -height / 2 && top < innerHeight - 28;
}
