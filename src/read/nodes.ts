import type { Data, Literal, Node, Parent, PhrasingContent, RootContent } from 'mdast';
import type { PassageKind } from '../corpus/source.ts';
import type { Locator, Mark, Picture, Shape } from '../text/shape.ts';

/** Words of a passage that something is said of: `[start, end)` in UTF-16 units of its text. */
export interface TextRange {
  kind: 'quotation' | 'note';
  /** Note id; '' for a quotation. */
  id: string;
  start: number;
  end: number;
}

/** Where a line of a passage begins: its offset in the passage's text, and its line and column in the seed's body. */
export interface LineStart {
  offset: number;
  line: number;
  column: number;
}

/** A numbered paragraph of a source. Annotations are ranges over its plain text, cut once, in rehype. */
export interface PassageNode extends Literal {
  type: 'passage';
  /** Its words. */
  value: string;
  /** Key of its source; set with the number. */
  of: string;
  n: string;
  kind: PassageKind;
  shape?: Shape;
  marks?: readonly Mark[];
  locator?: Locator;
  picture?: Picture;
  needs: string[];
  ranges: TextRange[];
  notes: NoteNode[];
  data?: Data & { lines?: LineStart[] };
}

/** A note in its place after a passage. */
export interface NoteNode extends Parent {
  type: 'note';
  id: string;
  kind: string;
  /** The word for its kind. */
  label: string;
  lemma: string;
  /** Language of its lemma, where it is not the site's. */
  lang: string | undefined;
  /** Whether wide screens have room for it beside its passage. */
  isBeside: boolean;
  children: RootContent[];
}

/** `[@id; @other]` in prose. */
export interface CitationNode extends Node {
  type: 'citation';
  ids: string[];
  data?: Data;
}

/** A sentence of the explainer with the ids that it cites. */
export interface SentenceNode extends Parent {
  type: 'sentence';
  cites: string[];
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    passage: PassageNode;
    note: NoteNode;
    citation: CitationNode;
    sentence: SentenceNode;
  }
  interface PhrasingContentMap {
    citation: CitationNode;
    sentence: SentenceNode;
  }
}
