import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Day, Id, Reference } from './reference.ts';

/** What happened, or was due, on a date. */
export const Event = z.strictObject({
  id: Id,
  /** The day, or the first of several. */
  date: Day,
  /** The last day of several. */
  until: Day.optional(),
  /** `stated` in a passage, worked out from a `weekday`, or `computed` from a length. */
  basis: z.enum(['stated', 'weekday', 'computed']),
  /** What happened, one past-tense sentence in our words. */
  says: z.string(),
  at: z.array(Reference).min(1),
  /** Weekday words that this event gives a date to. */
  resolves: z.array(z.strictObject({ at: Reference, word: z.string() })).default([]),
  /** The arithmetic, in words; required unless the date is stated. */
  why: z.string().optional(),
  /** Planned, threatened or expected rather than reported as having happened. */
  planned: z.boolean().default(false),
  facets: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  was: z.array(Id).default([]),
});
export type Event = Entry<z.output<typeof Event>>;
export const EventsFile = z.array(Event);
