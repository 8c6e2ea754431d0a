import type { PassageKind, SourceRecord } from '../corpus/source.ts';
import type { Locator, Mark, Picture, Shape } from '../text/shape.ts';

export interface SourceView {
  key: string;
  /** Short sign in letters. */
  sign: string;
  title: string;
  titleBy: 'source' | 'us';
  /** The title as it is shown: ours stands in [brackets]. */
  heading: string;
  /** The publisher's name, or the title where none is known. */
  name: string;
  record: SourceRecord;
  /** `4 February 2025`, `22–24 January 2025`, or '' when nothing is known. */
  dateText: string;
  /** First day on which it can have been published, for sorting; '' when unknown. */
  date: string;
  /** Whether passages are our account of a text that belongs to somebody else. */
  isAccount: boolean;
  /** Languages, where they are not the site's: of its passages as they stand here, and of exact words of it. */
  lang: { text: string | undefined; words: string | undefined };
  /** Direction of its passages as they stand here, where it is not the site's. */
  dir?: 'ltr' | 'rtl';
  /** Path of its seed inside the corpus. */
  file: string;
  /** Its name inside a file that holds several documents, such as that of a chapter. */
  part?: string;
  /** Words shown, furniture left out. */
  words: number;
  passages: PassageView[];
  /** Subheadings, for the contents: passage number, text, and level from 1 where headings have levels. */
  sections: { n: string; text: string; level?: number }[];
  address: string;
}

export interface PassageView {
  n: string;
  kind: PassageKind;
  text: string;
  /** What it is beyond its words; left out where it is a paragraph. */
  shape?: Shape;
  /** Emphasis, links and the like, as ranges over its text; left out where there is none. */
  marks?: readonly Mark[];
  /** Where the original has it, as the original counts. */
  locator?: Locator;
  /** The picture of a figure. */
  picture?: Picture;
  /** Quotations in the text, `[start, end)` in UTF-16 units, marks included. */
  quotations: [number, number][];
  needs: string[];
  address: string;
  notes: NoteView[];
  /** Where its statement comes from: origin ids, the source's key when it is its own. */
  origins: string[];
  facts: Facts;
}

/** What the build found about a passage without anybody writing it. */
export interface Facts {
  /** Ids of claims that rest on it. */
  claims: string[];
  /** Ids of figures that it reports. */
  figures: string[];
  /** Ids of entities that it names. */
  entities: string[];
  /** Passages elsewhere that quote the same words. */
  same: { at: string; words: string }[];
  /** Dates given to its weekdays. */
  dates: { word: string; date: string; event: string }[];
}

export interface NoteView {
  id: string;
  kind: string;
  /** The word for its kind. */
  label: string;
  /** Words that it is about; '' when it is about the whole passage. */
  lemma: string;
  /** `[start, end)` of the lemma in the text of the passage, or null. */
  range: [number, number] | null;
  text: string;
  address: string;
}
