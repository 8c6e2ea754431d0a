import type { Root } from 'hast';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Edition } from '../../edition/edition.ts';
import { lookup } from '../../edition/lookup.ts';
import type { SourceView } from '../../edition/source-view.ts';
import { outlineTree } from './outline.ts';
import { type Piece, printPieces } from './pieces.ts';
import { printMdx } from './print.ts';
import { sourceTree } from './source.ts';

/** A page as it is printed. */
export interface Document {
  mdx: string;
  /** What the page is rendered from instead of MDX; for the sources of a large corpus. */
  pieces?: Piece[];
}

/** Number of sources from which on their MDX is too much for Vite: of 1,000 it held 1.5 GB, where rendering pieces took 0.8. */
export const MANY_SOURCES = 200;

/** Every page that is printed as MDX: `sources/<key>`, `explainer/<slug>`, `pages/<slug>` → document. */
export function documents(corpus: Corpus, edition: Edition, base: string): Map<string, Document> {
  const find = lookup(edition);
  const notes = Map.groupBy(corpus.notes, (note) => note.source);
  const treeOf = (source: SourceView): Root =>
    sourceTree(source, notes.get(source.key) ?? [], find, base);
  const printed = new Map<string, Document>();
  const isLarge = edition.sources.length >= MANY_SOURCES;
  for (const source of edition.sources) {
    const { key, title, titleBy, dateText, language } = {
      ...source,
      language: source.record.language,
    };
    const tree = treeOf(source);
    printed.set(`sources/${key}`, {
      mdx: printMdx({ key, title, titleBy, source: source.name, date: dateText, language }, tree),
      ...(isLarge && { pieces: printPieces(tree) }),
    });
  }
  for (const kind of ['explainer', 'page'] as const) {
    const outlines = kind === 'explainer' ? corpus.explainer : corpus.pages;
    for (const outline of outlines) {
      const { title, description } = outline.record;
      const name = `${kind === 'explainer' ? 'explainer' : 'pages'}/${outline.slug}`;
      const tree = outlineTree(outline, kind, { edition, find, base, treeOf });
      printed.set(name, { mdx: printMdx({ title, description }, tree) });
    }
  }
  return printed;
}
