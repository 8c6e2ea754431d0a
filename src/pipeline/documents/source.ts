import type { Root } from 'hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Note } from '../../model/note.ts';
import type { SourceView } from '../../model/source-view.ts';
import type { Lookup } from '../edition/lookup.ts';
import { rehypeFacts } from '../rehype/facts.ts';
import { handlers } from '../rehype/handlers.ts';
import { rehypeLanguages } from '../rehype/languages.ts';
import { rehypeLinks } from '../rehype/links.ts';
import { rehypeMarks } from '../rehype/marks.ts';
import { quotedIn } from '../rehype/words.ts';
import { remarkCitations } from '../remark/citations.ts';
import { fromSource } from '../remark/from-source.ts';
import { remarkNotes } from '../remark/notes.ts';
import { remarkQuotations } from '../remark/quotations.ts';

/** The one tree of a source page: passages with marks, notes and facts. It is printed as MDX, and that is what the page renders. */
export function sourceTree(
  source: SourceView,
  notes: readonly Note[],
  find: Lookup,
  base: string,
): Root {
  const labels = new Map(
    source.passages.flatMap((passage) =>
      passage.notes.map(
        (note) =>
          [note.id, note.lemma ? `note on “${note.lemma}”` : `note on ¶${passage.n}`] as const,
      ),
    ),
  );
  const processor = unified()
    .use(remarkQuotations)
    .use(remarkNotes, { source, notes })
    .use(remarkCitations)
    .use(remarkRehype, { handlers: handlers(find) })
    .use(rehypeMarks, { labels, quotedIn: quotedIn(source) })
    .use(rehypeFacts, { source, find })
    .use(rehypeLanguages, { languageOf: find.languageOf, inNotes: source.lang.words })
    .use(rehypeLinks, { base });
  return processor.runSync(fromSource(source));
}
