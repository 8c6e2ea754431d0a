import type { Root } from 'hast';
import type { Corpus } from '../../model/corpus.ts';
import type { Edition } from '../../model/edition.ts';
import type { SourceView } from '../../model/source-view.ts';
import { lookup } from '../edition/lookup.ts';
import { printMdx } from '../mdx/print.ts';
import { outlineTree } from './outline.ts';
import { sourceTree } from './source.ts';

/** Every page that is printed as MDX: `sources/<key>`, `explainer/<slug>`, `pages/<slug>` → text. */
export function documents(corpus: Corpus, edition: Edition, base: string): Map<string, string> {
  const find = lookup(edition);
  const notes = Map.groupBy(corpus.notes, (note) => note.source);
  const treeOf = (source: SourceView): Root =>
    sourceTree(source, notes.get(source.key) ?? [], find, base);
  const printed = new Map<string, string>();
  for (const source of edition.sources) {
    const { key, title, titleBy, dateText, language } = {
      ...source,
      language: source.record.language,
    };
    printed.set(
      `sources/${key}`,
      printMdx(
        { key, title, titleBy, source: source.name, date: dateText, language },
        treeOf(source),
      ),
    );
  }
  for (const kind of ['explainer', 'page'] as const) {
    const outlines = kind === 'explainer' ? corpus.explainer : corpus.pages;
    for (const outline of outlines) {
      const { title, description } = outline.record;
      const name = `${kind === 'explainer' ? 'explainer' : 'pages'}/${outline.slug}`;
      printed.set(
        name,
        printMdx(
          { title, description },
          outlineTree(outline, kind, { edition, find, base, treeOf }),
        ),
      );
    }
  }
  return printed;
}
