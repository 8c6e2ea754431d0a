/** Attributes of our pages that hold an address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'data-base', 'data-hashes', 'data-run']);
const ATTRIBUTE = /\s([a-z-]+)=(?:"([^"]*)"|'[^']*')/gi;
/** A tag with all of its attributes, or an element or comment whose content is no markup. */
const TAG =
  /<(?:!--[\s\S]*?-->|(script|style)\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1|[a-z](?:[^>"']|"[^"]*"|'[^']*')*>)/gi;
const START = /^<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/;

/**
 * Makes the addresses of a page relative to it, so that the site also works under another path and from a folder on disk:
 * `/base/claims/` becomes `../../claims/` on `/base/sources/courier/`. Only tags are changed, never words that look like one.
 * `page` is its address without `base`. The page for missing addresses is shown at any depth and must not pass through here.
 */
export function withRelativeLinks(html: string, page: string, base: string): string {
  const depth = page.split('/').length - 2;
  const up = depth === 0 ? './' : '../'.repeat(depth);
  const near = (tag: string) =>
    tag.replace(ATTRIBUTE, (whole, name: string, to = '') =>
      ADDRESSES.has(name) && to.startsWith(base) && !to.startsWith('//')
        ? ` ${name}="${up}${to.slice(base.length)}"`
        : whole,
    );
  return html.replace(TAG, (tag) =>
    tag.startsWith('<!') ? tag : tag.replace(START, (start) => near(start)),
  );
}
