import type { Change } from '../corpus/change.ts';
import type { Status } from '../corpus/claim.ts';
import type { Site } from '../corpus/site.ts';
import type { QuotationCheck } from '../verify/certainty.ts';
import type {
  CheckView,
  EntityView,
  EventView,
  FigureView,
  LineView,
  Pairs,
  PositionView,
  SilenceView,
  TermView,
} from './data-view.ts';
import type { SourceView } from './source-view.ts';

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
  /** Editions by date: what could be known on each day. */
  asOf: AsOfView[];
  pages: PageView[];
  changes: Change[];
  corrections: Change[];
  /** Sources side by side: worked out once, as every page asks whether there are any. */
  pairs: Pairs;
  /** Every address, in the order of the site. */
  addresses: AddressView[];
  summary: Summary;
}

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
  /** Whether that origin is a common source which no report names. */
  isPresumed: boolean;
  /** First day on which its source can have been published; '' when unknown. */
  day: string;
  check: QuotationCheck;
}

export interface ClaimView {
  id: string;
  text: string;
  inRun: string;
  lead: boolean;
  /** Words that its text quotes in another language than the site's → that language. */
  foreign: Record<string, string>;
  facets: Record<string, string[]>;
  /** Day for which it speaks: its own, else that of its first evidence; '' when neither is known. */
  asOf: string;
  /** Day of its latest evidence, which its status is of; never before `asOf`. */
  upTo: string;
  status: Status;
  /** The status so that it cannot be misread: “in two reports”. */
  statusText: string;
  /** How many sources state it in their own voice. */
  reports: number;
  /** Passages of other sources that say it in other words without being its evidence: `courier:12`. */
  inOtherWords: string[];
  /** Distinct origin ids of supporting evidence. */
  origins: string[];
  evidence: EvidenceView[];
  /** Passages that must be shown with its evidence: `minutes:10`. */
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

/** A page of the explainer, or about the site. */
export interface PageView {
  slug: string;
  title: string;
  description: string;
  /** What blocks show before the first section, where no sentence stands there. */
  opening: LineView[];
  sections: SectionView[];
  address: string;
}

/** What a careful reader could know on one day, and what changed since the day before it in the list. Claims by id. */
export interface AsOfView {
  date: string;
  dateText: string;
  /** The day of the edition before, or ''. */
  previous: string;
  fresh: string[];
  earlier: string[];
  /** Claims that a later one had replaced by then. */
  replaced: string[];
  /** What the evidence of each claim amounted to on that day: id → words. */
  statuses: Record<string, string>;
  address: string;
}

export interface SectionView {
  id: string;
  heading: string;
  sentences: { text: string; cites: string[] }[];
  /** All that it says, with headings, labels and rows, for who reads it as text. */
  lines: LineView[];
  address: string;
}

export interface AddressView {
  address: string;
  kind:
    | 'page'
    | 'passage'
    | 'note'
    | 'claim'
    | 'figure'
    | 'check'
    | 'event'
    | 'term'
    | 'entity'
    | 'section'
    | 'silence'
    | 'position';
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
