import type { Root } from 'hast';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Edition } from '../../edition/edition.ts';
import { lookup } from '../../edition/lookup.ts';
import type { SourceView } from '../../edition/source-view.ts';
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

/** Every page that is made from a tree: `sources/<key>`, `explainer/<slug>`, `pages/<slug>` → document. */
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
  return printed;
}
