import type { Root } from 'hast';
import { address } from '../../corpus/address.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Edition } from '../../edition/edition.ts';
import { lookup } from '../../edition/lookup.ts';
import type { SourceView } from '../../edition/source-view.ts';
import { homeTree } from '../explain/home.ts';
import type { ResolvedPage } from '../explain/outline.ts';
import { outlineTree } from './outline.ts';
import { type Piece, printPieces } from './pieces.ts';
import { printMdx } from './print.ts';
import { sourceTree } from './source.ts';

/** One tree, printed twice: as the pieces that the page is rendered from, and as MDX for other sites. */
export interface Document {
  mdx: string;
  pieces: Piece[];
}

/** The parts of home that are made from a tree, as `homeTree` has them. */
const HOME = ['home/first', 'home/doors', 'home/opening', 'home/groups'] as const;

/** Every page that is made from a tree: `sources/<key>`, `explainer/<slug>`, `pages/<slug>`, and the parts of home → document. */
export function documents(
  corpus: Corpus,
  edition: Edition,
  resolved: readonly ResolvedPage[],
  base: string,
): Map<string, Document> {
  const find = lookup(edition);
  const notes = Map.groupBy(corpus.notes, (note) => note.source);
  const treeOf = (source: SourceView): Root =>
    sourceTree(source, notes.get(source.key) ?? [], find, base);
  const printed = new Map<string, Document>();
  for (const source of edition.sources) {
    const { key, title, titleBy, dateText, name, record } = source;
    const front = { key, title, titleBy, source: name, date: dateText, language: record.language };
    const tree = treeOf(source);
    printed.set(`sources/${key}`, { mdx: printMdx(front, tree), pieces: printPieces(tree) });
  }
  for (const { kind, view, tree } of resolved) {
    const name = `${kind === 'explainer' ? 'explainer' : 'pages'}/${view.slug}`;
    const whole = outlineTree(tree, view, { edition, find, base, treeOf });
    const { title, description } = view;
    printed.set(name, {
      mdx: printMdx({ title, description }, whole),
      pieces: printPieces(whole),
    });
  }
  const home = homeTree(edition, resolved, find);
  const parts = outlineTree(home, { address: address.home() }, { edition, find, base, treeOf });
  for (const [index, name] of HOME.entries()) {
    const part = parts.children[index];
    const whole: Root = { type: 'root', children: part?.type === 'element' ? part.children : [] };
    const { title } = edition.site;
    printed.set(name, { mdx: printMdx({ title }, whole), pieces: printPieces(whole) });
  }
  return printed;
}
