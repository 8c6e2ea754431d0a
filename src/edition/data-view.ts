import type { Entity } from '../corpus/entity.ts';
import type { Verdict } from '../corpus/figure.ts';
import type { QuotationCheck } from '../verify/certainty.ts';

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
  /** What the terms are compared with: a report of a figure, or a number of ours with its reason; null for dates. */
  equals: { figure: string; at: string; value: number | null; why: string } | null;
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
  /** Office as it stands before the name, `Mayor`; '' where it has none. */
  office: string;
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
  address: string;
}

export interface SilenceView {
  id: string;
  question: string;
  says: string;
  sources: string[];
  words: string[];
  /** Passages where a word that was looked for stands, with the reason why that is no answer. */
  except: { at: string; why: string }[];
  facets: Record<string, string[]>;
  lead: boolean;
  see: string[];
  address: string;
}

/** A line of a page as text: a paragraph, a heading, a term or label with what follows under it, an item, a row of a table, the title of a picture. */
export interface LineView {
  is: 'paragraph' | 'heading' | 'term' | 'item' | 'row' | 'picture';
  /** Where a picture stands; '' for all others. */
  address: string;
  /** Its words, cut where something is cited; of a row, its cells. */
  pieces: { text: string; cites: string[] }[];
}

/** Two sources that share something, the earlier of the corpus first. */
export interface Pair {
  a: string;
  b: string;
  /** How many things passages of both speak of. */
  shared: number;
  address: string;
}

/** The first pairs, and how many there are. */
export interface Pairs {
  pairs: Pair[];
  total: number;
}
