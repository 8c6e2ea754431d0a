import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Day, Id, Reference } from './reference.ts';

/** What happened, or was due, on a date. */
export const Event = z.strictObject({
  id: Id,
  date: Day.describe('The day, or the first of several.'),
  until: Day.optional().describe('The last day of several.'),
  basis: z
    .enum(['stated', 'weekday', 'computed'])
    .describe('`stated` in a passage, worked out from a `weekday`, or `computed` from a length.'),
  says: z.string().describe('What happened, one past-tense sentence in our words.'),
  at: z.array(Reference).min(1).describe('Passages that report it.'),
  resolves: z
    .array(z.strictObject({ at: Reference, word: z.string() }))
    .default([])
    .describe('Weekday words that this event gives a date to.'),
  why: z
    .string()
    .optional()
    .describe('The arithmetic, in words; required unless the date is stated.'),
  planned: z
    .boolean()
    .default(false)
    .describe('Planned, threatened or expected rather than reported as having happened.'),
  facets: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .default({})
    .describe('Facet → its value or values, as site.yaml declares them.'),
  was: z.array(Id).default([]).describe('Ids that it once had; what refers to them leads here.'),
});
export type Event = Entry<z.output<typeof Event>>;
export const EventsFile = z.array(Event);
