import type { RootContent } from 'mdast';
import type { Place } from './problem.ts';

/** The kinds of note. The word that each opens with is a message of the interface. */
export const NOTE_KINDS = ['figure', 'term', 'voice', 'differ', 'context', 'see'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A hand-written annotation: `<Note id at on before after kind>Markdown</Note>` in `content/notes/<key>.mdx`. */
export interface Note {
  id: string;
  source: string;
  /** Passage number. */
  n: string;
  /** Exact words of the passage that it is about; without them it is about the whole passage. */
  on: string | undefined;
  before: string | undefined;
  after: string | undefined;
  kind: NoteKind;
  /** Its Markdown as a tree, citations included. */
  body: RootContent[];
  /** Its words without markup, for search, limits and linters. */
  text: string;
  was: string[];
  place: Place;
}
