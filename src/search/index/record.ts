import { anchor } from '../../corpus/address.ts';
import type { SourceView } from '../../edition/source-view.ts';

/** The kinds of record, in the order in which equal hits are shown. */
export const RECORD_KINDS = [
  'passage',
  'claim',
  'note',
  'event',
  'entity',
  'term',
  'section',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One thing that can be found: it has an address, words that are searched and shown, and facts to filter by. */
export interface SearchRecord {
  /** Root-relative, with `#anchor`, without BASE. */
  address: string;
  kind: RecordKind;
  /** What the hit is called: `Courier ¶14`, the lemma of a note, the name of an entity, a heading. */
  title: string;
  /** Whether the words of the title are searched; a passage is not found by the name of its source. */
  isTitleSearched: boolean;
  /** The words that are searched and shown. */
  text: string;
  /** Of its text, where it is not the site's; ''. */
  language: string;
  /** Key of the source it belongs to; '' when it belongs to none. */
  source: string;
  /** Passage number; '' when it is no passage and no note on one. */
  n: string;
  /** Day it speaks of or from, `YYYY-MM-DD`; '' when unknown. */
  date: string;
  /** The corpus's own facets: facet id → value ids. */
  facets: Record<string, string[]>;
  /** Who says it: names as shown. */
  speakers: string[];
  /** Origin ids of a passage, for counting; of a silence, the keys of the sources that are silent. */
  origins: string[];
  /** Passages of the same source that must be shown with it, with their gist. */
  needs: Need[];
  /** Passages that support a claim: `courier:12`. */
  evidence: string[];
  /** Title of the page that a section stands on; '' for all else. */
  page: string;
  /** Names that lead here though the words do not show them. */
  also: Also[];
}

/** A record of which nothing is known. */
export const NOTHING = {
  isTitleSearched: true,
  language: '',
  source: '',
  n: '',
  date: '',
  facets: {},
  speakers: [],
  origins: [],
  needs: [],
  evidence: [],
  page: '',
  also: [],
} as const satisfies Partial<SearchRecord>;

/** A passage that another must not be shown without. */
export interface Need {
  n: string;
  address: string;
  gist: string;
}

/** Other names of something that a text names: searched, never shown. */
export interface Also {
  /** The name as it stands in the text, which is marked in their place; '' when none does. */
  here: string;
  /** Each counts only as a whole. */
  names: string[];
}

/** A source as a hit names it. */
export interface SearchSource {
  key: string;
  sign: string;
  name: string;
  date: string;
  dateText: string;
  isAccount: boolean;
  /** Left out where it is in the site's language. */
  lang?: SourceView['lang'];
}

/** Whether a record says what the sources do not say. Its title is the question. */
export function isSilence({ kind, address }: Pick<SearchRecord, 'kind' | 'address'>): boolean {
  return kind === 'section' && address.includes(`#${anchor.silence('')}`);
}
