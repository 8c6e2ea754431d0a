import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { unified } from 'unified';
import { rehypeLinks } from '../render/markup/links.ts';

/** What stands inside a picture's frame, as HTML with urls under `base`. */
export function pictureHtml(picture: Element, base: string): string {
  const tree: Root = { type: 'root', children: structuredClone(picture.children) };
  return toHtml(unified().use(rehypeLinks, { base }).runSync(tree));
}
