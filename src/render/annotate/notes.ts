import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Note } from '../../corpus/note.ts';
import { beside } from '../../edition/beside.ts';
import type { NoteView, SourceView } from '../../edition/source-view.ts';
import type { TextRange } from '../../read/nodes.ts';

/** A remark plugin: puts each note behind its passage and records the words that it is about. Bodies come from the notes as they were read. */
export const remarkNotes: Plugin<[{ source: SourceView; notes: readonly Note[] }], Root> = ({
  source,
  notes,
}) => {
  const bodies = new Map(notes.map((note) => [note.id, note.body]));
  const byPassage = new Map<string, NoteView[]>(
    source.passages.map((passage) => [passage.n, passage.notes]),
  );
  const isBeside = beside(source.passages);
  return (tree) => {
    for (const node of tree.children) {
      if (node.type !== 'passage') continue;
      for (const note of byPassage.get(node.n) ?? []) {
        const [start, end] = note.range ?? [node.value.length, node.value.length];
        node.ranges.push({ kind: 'note', id: note.id, start, end });
        node.notes.push({
          type: 'note',
          id: note.id,
          kind: note.kind,
          label: note.label,
          lemma: note.lemma,
          lang: source.lang.text ?? (isQuoted(note, node.ranges) ? source.lang.words : undefined),
          isBeside: isBeside.has(note.id),
          children: structuredClone(bodies.get(note.id) ?? []),
        });
      }
    }
  };
};

/** Whether a note is about words that the passage quotes. */
function isQuoted({ range }: NoteView, ranges: readonly TextRange[]): boolean {
  const [from, to] = range ?? [0, -1];
  return ranges.some(
    ({ kind, start, end }) => kind === 'quotation' && start <= from && from < to && to <= end,
  );
}
