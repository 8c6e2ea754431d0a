import type { Root } from 'hast';
import { unified } from 'unified';
import type { Edition } from '../../model/edition.ts';
import type { Outline } from '../../model/outline.ts';
import type { Lookup } from '../edition/lookup.ts';
import { resolveOutline } from '../explain/outline.ts';
import { rehypeEvidence } from '../rehype/evidence.ts';
import { rehypeLinks } from '../rehype/links.ts';

/** The one tree of an explainer page or of a page about the site, evidence included. */
export function outlineTree(
  outline: Outline,
  kind: 'explainer' | 'page',
  edition: Edition,
  find: Lookup,
  base: string,
): Root {
  const { tree } = resolveOutline(outline, kind, edition, find);
  return unified().use(rehypeEvidence, { find }).use(rehypeLinks, { base }).runSync(tree);
}
