/** Elements that a preview may have. All others are taken apart: their text and what stands in them remain. */
const KEPT = new Set(['P', 'Q', 'I', 'EM', 'B', 'STRONG', 'UL', 'OL', 'LI']);

/** What only works, or only makes sense, where it stands. */
const DROPPED =
  'script,style,noscript,iframe,object,form,button,svg,nav,table,details,[popover],a[role],.sign,.sign-of';

/**
 * A new element of this page with the words of another, perhaps of another page at `url`: built piece by piece from texts and
 * a few kinds of elements. Of attributes only a language comes along, and links to passages that must be read with this one.
 */
export function copy(from: Element, tag: string, url: URL): HTMLElement {
  const made = document.createElement(tag);
  const { lang } = from.closest<HTMLElement>('[lang]') ?? document.documentElement;
  if (lang !== document.documentElement.lang) made.lang = lang;
  copyInto(from, made, url);
  return made;
}

function copyInto(from: Element, to: HTMLElement, url: URL): void {
  for (const child of from.childNodes) {
    if (child instanceof Text) to.append(child.data);
    if (!(child instanceof Element) || child.matches(DROPPED)) continue;
    const made = counterpart(child, url);
    if (made) to.append(made);
    copyInto(child, made ?? to, url);
  }
}

function counterpart(child: Element, url: URL): HTMLElement | undefined {
  const lang = child.getAttribute('lang');
  const ours = ['lemma', 'status'].find((name) => child.classList.contains(name));
  const href = child.closest('.needs') && child.getAttribute('href');
  const to = href && URL.canParse(href, url.href) ? new URL(href, url.href) : undefined;
  if (to?.origin === location.origin) {
    const link = document.createElement('a');
    link.href = to.href;
    return link;
  }
  const isKept = KEPT.has(child.tagName);
  if (!isKept && !ours && lang === null) return undefined;
  const made = document.createElement(isKept && !ours ? child.tagName : 'span');
  if (ours) made.className = ours;
  if (lang !== null) made.lang = lang;
  return made;
}
