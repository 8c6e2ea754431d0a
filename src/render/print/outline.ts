import type { Root } from 'hast';
import { unified } from 'unified';
import type { Edition, PageView } from '../../edition/edition.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { SourceView } from '../../edition/source-view.ts';
import { rehypeElsewhere } from '../markup/elsewhere.ts';
import { rehypeEndnotes } from '../markup/endnotes.ts';
import { rehypeEvidence } from '../markup/evidence.ts';
import { rehypeLanguages } from '../markup/languages.ts';
import { rehypeLinks } from '../markup/links.ts';
import { rehypeMarkKeys } from '../markup/mark-keys.ts';
import { rehypeSpecimens } from '../markup/specimens.ts';

/** What outlines are printed with: an edition, and the trees of its source pages. */
export interface Printing {
  edition: Edition;
  find: Lookup;
  base: string;
  treeOf: (source: SourceView) => Root;
}

/** The one tree of an explainer page or of a page about the site: a resolved outline with its evidence. */
export function outlineTree(
  tree: Root,
  view: Pick<PageView, 'address'>,
  { edition, find, base, treeOf }: Printing,
): Root {
  const { sources, silences, positions } = edition;
  const addresses = [...silences, ...positions].map(({ address }) => address);
  return unified()
    .use(rehypeElsewhere, { at: view.address, addresses })
    .use(rehypeMarkKeys, { find })
    .use(rehypeEvidence, { find })
    .use(rehypeEndnotes, { find })
    .use(rehypeLanguages, { languageOf: find.languageOf })
    .use(rehypeLinks, { base })
    .use(rehypeSpecimens, { sources, base, treeOf, say: find.say })
    .runSync(structuredClone(tree));
}
