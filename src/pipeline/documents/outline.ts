import type { Root } from 'hast';
import { unified } from 'unified';
import type { Edition } from '../../model/edition.ts';
import type { Outline } from '../../model/outline.ts';
import type { SourceView } from '../../model/source-view.ts';
import type { Lookup } from '../edition/lookup.ts';
import { resolveOutline } from '../explain/outline.ts';
import { rehypeElsewhere } from '../rehype/elsewhere.ts';
import { rehypeEvidence } from '../rehype/evidence.ts';
import { rehypeLanguages } from '../rehype/languages.ts';
import { rehypeLinks } from '../rehype/links.ts';
import { rehypeSpecimens } from '../rehype/specimens.ts';

/** What outlines are printed with: an edition, and the trees of its source pages. */
export interface Printing {
  edition: Edition;
  find: Lookup;
  base: string;
  treeOf: (source: SourceView) => Root;
}

/** The one tree of an explainer page or of a page about the site, evidence included. */
export function outlineTree(
  outline: Outline,
  kind: 'explainer' | 'page',
  { edition, find, base, treeOf }: Printing,
): Root {
  const { tree, view } = resolveOutline(outline, kind, edition, find);
  const { sources, silences, positions } = edition;
  const addresses = [...silences, ...positions].map(({ address }) => address);
  return unified()
    .use(rehypeElsewhere, { at: view.address, addresses })
    .use(rehypeEvidence, { find })
    .use(rehypeLanguages, { languageOf: find.languageOf })
    .use(rehypeLinks, { base })
    .use(rehypeSpecimens, { sources, base, treeOf })
    .runSync(tree);
}
