import type { Change } from './change.ts';
import type { Status } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Verdict } from './figure.ts';
import type { NoteKind } from './note.ts';
import type { Site } from './site.ts';
import type { PassageKind, SourceRecord } from './source.ts';

/**
 * What the pipeline makes of a corpus: plain data that pages show and twins print.
 * Lists keep the order of the corpus; addresses are root-relative without BASE.
 */
export interface Edition {
  site: Site;
  sources: SourceView[];
  claims: ClaimView[];
  figures: FigureView[];
  checks: CheckView[];
  events: EventView[];
  entities: EntityView[];
  terms: TermView[];
  positions: PositionView[];
  silences: SilenceView[];
  explainer: PageView[];
  pages: PageView[];
  changes: Change[];
  corrections: Change[];
  /** Every address, in the order of the site. */
  addresses: AddressView[];
  summary: Summary;
}

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
  /** Words shown, furniture left out. */
  words: number;
  passages: PassageView[];
  /** Subheadings, for the contents: passage number and text. */
  sections: { n: string; text: string }[];
  address: string;
}

export interface PassageView {
  n: string;
  kind: PassageKind;
  text: string;
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
  kind: NoteKind;
  /** The word for its kind. */
  label: string;
  /** Words that it is about; '' when it is about the whole passage. */
  lemma: string;
  /** `[start, end)` of the lemma in the text of the passage, or null. */
  range: [number, number] | null;
  text: string;
  address: string;
}

/** How sure we are of a quotation: seen in this build, seen before and unchanged, or not seen. */
export type QuotationCheck = 'ok' | 'attested' | 'unchecked';

export interface EvidenceView {
  source: string;
  passage: string;
  /** Exact words, or '' when it rests on the passage as a whole. */
  quote: string;
  direction: 'supports' | 'contradicts';
  voice: 'outlet' | 'attributed';
  /** Speaker first, then who relays: names as shown. */
  by: string[];
  /** Origin id. */
  origin: string;
  check: QuotationCheck;
}

export interface ClaimView {
  id: string;
  text: string;
  inRun: string;
  lead: boolean;
  facets: Record<string, string[]>;
  asOf: string;
  status: Status;
  /** The status so that it cannot be misread: “reported by three independent origins”. */
  statusText: string;
  /** Distinct origin ids of supporting evidence. */
  origins: string[];
  evidence: EvidenceView[];
  /** Passages that must be shown with its evidence: `toi:10`. */
  needs: string[];
  supersedes: string[];
  supersededBy: string[];
  related: string[];
  /** Checks that share a passage and a number with its evidence. */
  checks: string[];
  /** Sections of the explainer that cite it. */
  usedIn: { address: string; label: string }[];
  /** Notes that cite it. */
  citedBy: { address: string; label: string }[];
  address: string;
}

export interface FigureView {
  id: string;
  what: string;
  unit: string;
  facets: Record<string, string[]>;
  reports: {
    source: string;
    passage: string;
    value: number | null;
    quote: string;
    asOf: string;
    scope: string;
    qualifier: string;
    check: QuotationCheck;
  }[];
  address: string;
}

export interface CheckView {
  id: string;
  says: string;
  /** The arithmetic in one line: `251 − 19 − 5 − 105 − 4 − 8 − 40 = 70`. */
  sum: string;
  verdict: Verdict;
  why: string;
  terms: { figure: string; at: string; times: number; value: number | null }[];
  at: string[];
  address: string;
}

export interface EventView {
  id: string;
  date: string;
  until: string;
  dateText: string;
  basis: 'stated' | 'weekday' | 'computed';
  says: string;
  at: string[];
  why: string;
  planned: boolean;
  facets: Record<string, string[]>;
  address: string;
}

export interface EntityView {
  id: string;
  name: string;
  kind: Entity['kind'];
  variants: string[];
  aliases: string[];
  about: string;
  roles: { at: string; quote: string }[];
  /** Passages that name it. */
  passages: string[];
  address: string;
}

export interface TermView {
  id: string;
  thing: string;
  house: string;
  why: string;
  wordings: { words: string[]; counts: Record<string, number>; at: string[] }[];
  address: string;
}

export interface PositionView {
  id: string;
  question: string;
  holders: { by: string; name: string; says: string; asOf: string; claims: string[] }[];
}

export interface SilenceView {
  id: string;
  question: string;
  says: string;
  sources: string[];
  words: string[];
  see: string[];
  address: string;
}

/** A page of the explainer, or about the site. */
export interface PageView {
  slug: string;
  title: string;
  description: string;
  sections: SectionView[];
  address: string;
}

export interface SectionView {
  id: string;
  heading: string;
  sentences: { text: string; cites: string[] }[];
  address: string;
}

export interface AddressView {
  address: string;
  kind: 'page' | 'passage' | 'note' | 'claim' | 'figure' | 'check' | 'event' | 'term' | 'entity' | 'section' | 'silence';
  status: 'live' | 'alias' | 'gone';
  /** Where an alias leads; '' otherwise. */
  to: string;
  /** Hash of the folded account for passages; '-' otherwise. */
  hash: string;
}

export interface Summary {
  sources: number;
  passages: number;
  notes: number;
  claims: number;
  quotations: Record<QuotationCheck, number>;
  explainerSentences: number;
  explainerCited: number;
  numbers: number;
  numbersBound: number;
  passagesCitedOrExcused: number;
  unusedClaims: string[];
  unresolvedWeekdays: string[];
}
