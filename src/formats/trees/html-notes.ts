import type { Element, Root } from 'hast';
import { toString as wordsOf } from 'hast-util-to-string';

/** Footnotes of a page: label by the id of the element that is the note, and the links that are signs of one. */
export interface HtmlNotes {
  labels: ReadonlyMap<string, string>;
  isSign(link: Element): string | undefined;
  isBackLink(link: Element): boolean;
}

/**
 * Finds the footnotes of a page by their links: a sign leads to `#id` of a list item, paragraph, `aside` or block, is marked as a reference
 * (DPUB-ARIA, EPUB's `epub:type`, the classes of common tools) or is nothing but a short raised number or sign.
 */
export function notesOf(root: Root): HtmlNotes {
  const places = new Set<string>();
  const signs = new Map<string, string>();
  walk(root, false, (element, isRaised) => {
    const id = text(element.properties.id);
    if (id !== '' && /^(?:li|p|div|aside|section|dd|dt|tr|td)$/.test(element.tagName))
      places.add(id);
    const target = targetOf(element);
    if (target === '' || isBack(element)) return;
    const label = labelOf(element);
    const said = [
      element.properties.role,
      element.properties['epub:type'],
      element.properties.className,
    ]
      .flat()
      .join(' ');
    const isMarked = /doc-noteref|noteref|footnote-?ref|footnote-anchor/i.test(said);
    if (
      isMarked ||
      (label !== '' &&
        (isRaised || hasRaised(element) || /^\[\w{1,4}\]$/.test(wordsOf(element).trim())))
    )
      signs.set(target, label || String(signs.size + 1));
  });
  const labels = new Map([...signs].filter(([id]) => places.has(id)));
  return {
    labels,
    isSign: (link) => (isBack(link) ? undefined : labels.get(targetOf(link))),
    isBackLink: isBack,
  };
}

function walk(
  node: Root | Element,
  isRaised: boolean,
  see: (element: Element, isRaised: boolean) => void,
): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    see(child, isRaised);
    walk(child, isRaised || child.tagName === 'sup', see);
  }
}

function targetOf(element: Element): string {
  const href = element.tagName === 'a' ? text(element.properties.href) : '';
  return href.startsWith('#') ? decodeSafely(href.slice(1)) : '';
}

function labelOf(link: Element): string {
  const label = wordsOf(link)
    .trim()
    .replace(/^[[(]|[\])]$/g, '');
  return /^(?:\d{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡§¶‖]{1,3})$/i.test(label) ? label : '';
}

function hasRaised(link: Element): boolean {
  return link.children.some((child) => child.type === 'element' && child.tagName === 'sup');
}

/** A link from a note back to its sign: marked so, or nothing but an arrow. */
function isBack(link: Element): boolean {
  if (link.tagName !== 'a') return false;
  const said = [link.properties.role, link.properties['epub:type'], link.properties.className]
    .flat()
    .join(' ');
  return (
    /doc-backlink|backlink|footnote-?back|data-footnote-backref/i.test(said) ||
    /^(?:[↑↩⏎^]|\ufe0e|\ufe0f)+$/.test(wordsOf(link).trim())
  );
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function decodeSafely(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
