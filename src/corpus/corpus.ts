import type { Change } from './change.ts';
import type { Claim } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Event } from './event.ts';
import type { Excuses } from './excuse.ts';
import type { Check, Figure } from './figure.ts';
import type { Note } from './note.ts';
import type { Outline } from './outline.ts';
import type { Position, Silence } from './position.ts';
import type { Place } from './problem.ts';
import type { Site } from './site.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';

/** Everything that authors wrote, read and in shape, in the order of the files; references are not yet checked. */
export interface Corpus {
  site: Site;
  /** Where a value of `site.yaml` stands, or would stand. */
  placeInSite: (...path: (string | number)[]) => Place;
  sources: Source[];
  notes: Note[];
  claims: Claim[];
  figures: Figure[];
  checks: Check[];
  events: Event[];
  entities: Entity[];
  terms: Term[];
  positions: Position[];
  silences: Silence[];
  excuses: Excuses;
  changes: Change[];
  corrections: Change[];
  explainer: Outline[];
  pages: Outline[];
}

/** The publisher's text of a source: passage number → text, for the passages that its record numbers. */
export interface Original {
  key: string;
  /** Name of the file it came from. */
  file: string;
  passages: ReadonlyMap<string, string>;
}
