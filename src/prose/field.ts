import type { Place } from '../corpus/problem.ts';
import type { ProseKind } from './kinds.ts';

/** A text in our own words: what it is, where it stands, and what it rests on. */
export interface ProseField {
  kind: ProseKind;
  /** Id of the claim, note, figure …; the passage of an account; the key of a record; the file of an outline. */
  owner: string;
  text: string;
  /** Where a UTF-16 offset of it stands; for a value of a data file, where the value begins. */
  placeAt: (offset: number) => Place;
  /** References of the passages whose words it may quote and whose numbers bind it. */
  restsOn: () => readonly string[];
  /** References of passages that it may quote besides. */
  mayQuote?: () => readonly string[];
  /** Ids of claims, figures, checks, events … whose numbers it may repeat. */
  cites?: readonly string[];
  /** Other words in which its numbers may stand: exact words, dates, counts. */
  besides?: () => readonly string[];
  /** Whether it works numbers out: differences of what it rests on are then bound, too. */
  reckons?: boolean;
}

/** A path to a value of an entry. */
export type Path = readonly (string | number)[];
/** What a field rests on. */
export type Ground = Omit<ProseField, 'kind' | 'owner' | 'text' | 'placeAt'>;
interface Entry {
  id: string;
  place: (...path: (string | number)[]) => Place;
}

/** Makes the fields of one entry that rest on the same ground; empty ones are left out. */
export function fields(entry: Entry, ground: Ground) {
  return (kind: ProseKind, text: string | undefined, ...path: Path): ProseField[] =>
    text === undefined || text === ''
      ? []
      : [{ kind, owner: entry.id, text, placeAt: () => entry.place(...path), ...ground }];
}
