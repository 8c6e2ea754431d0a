import type { RootContent } from 'mdast';
import type { Place } from './problem.ts';

/** The kinds of note that every corpus has. The word that each opens with is a message of the interface; `noteKinds` of a site adds others. */
export const NOTE_KINDS = ['figure', 'term', 'voice', 'differ', 'context', 'see'] as const;

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
  /** One of `NOTE_KINDS`, or of those that the site declares. */
  kind: string;
  /** Its Markdown as a tree, citations included. */
  body: RootContent[];
  /** Its words without markup, for search, limits and linters. */
  text: string;
  was: string[];
  place: Place;
}
