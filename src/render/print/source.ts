import type { Root } from 'hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Note } from '../../corpus/note.ts';
import type { Lookup } from '../../edition/lookup.ts';
import type { SourceView } from '../../edition/source-view.ts';
import { remarkCitations } from '../annotate/citations.ts';
import { fromSource } from '../annotate/from-source.ts';
import { remarkNotes } from '../annotate/notes.ts';
import { remarkQuotations } from '../annotate/quotations.ts';
import { rehypeFacts } from '../markup/facts.ts';
import { handlers } from '../markup/handlers.ts';
import { rehypeLanguages } from '../markup/languages.ts';
import { rehypeLinks } from '../markup/links.ts';
import { rehypeMarks } from '../markup/marks.ts';
import { rehypeShapes } from '../markup/shapes.ts';
import { quotedIn } from '../markup/words.ts';

/** The one tree of a source page: passages with marks, notes and facts. It is printed as MDX, and that is what the page renders. */
export function sourceTree(
  source: SourceView,
  notes: readonly Note[],
  find: Lookup,
  base: string,
): Root {
  const say = find.say.reading;
  const labels = new Map(
    source.passages.flatMap((passage) =>
      passage.notes.map(
        (note) =>
          [
            note.id,
            note.lemma
              ? say.noteOnWords({ words: note.lemma })
              : say.noteOnPassage({ n: passage.n }),
          ] as const,
      ),
    ),
  );
  const processor = unified()
    .use(remarkQuotations)
    .use(remarkNotes, { source, notes })
    .use(remarkCitations)
    .use(remarkRehype, { handlers: handlers(find) })
    .use(rehypeMarks, { labels, quotedIn: quotedIn(source), say: find.say })
    .use(rehypeFacts, { source, find })
    .use(rehypeLanguages, { languageOf: find.languageOf, inNotes: source.lang.words })
    .use(rehypeShapes, { say })
    .use(rehypeLinks, { base });
  return processor.runSync(fromSource(source));
}
