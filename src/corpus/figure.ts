import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Day, Id, Reference } from './reference.ts';

/** One value as one passage reports it. */
export const Report = z.strictObject({
  at: Reference,
  /** The number, or null with the words in `quote` (“hundreds”). */
  value: z.number().nullable(),
  quote: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
  asOf: Day.optional(),
  /** Whom or what exactly it counts. */
  scope: z.string(),
  /** “about”, “presumed”, “more than”; left out when the passage gives it flat. */
  qualifier: z.string().optional(),
});
export type Report = z.output<typeof Report>;

/** A reported number: what it counts, as of when, in which passage. */
export const Figure = z.strictObject({
  id: Id,
  what: z.string(),
  unit: z.string(),
  facets: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  reports: z.array(Report).min(1),
  was: z.array(Id).default([]),
});
export type Figure = Entry<z.output<typeof Figure>>;

/** A value in a sum: a figure as one passage reports it, times +1 or -1 or another factor. */
export const Term = z.strictObject({
  figure: Id,
  at: Reference,
  times: z.number().default(1),
});
export type Term = z.output<typeof Term>;

/** Arithmetic that the reports allow. Exactly one of `sum`, `days`, `weekday`, `months` says what is computed. */
export const Check = z.strictObject({
  id: Id,
  /** What it tests, one sentence in our words. */
  says: z.string(),
  /** The terms, and what they are compared with. */
  sum: z.array(Term).min(1).optional(),
  equals: z.union([Term, z.strictObject({ value: z.number(), why: z.string() })]).optional(),
  /** How the sum must stand to `equals`. */
  compare: z.enum(['equal', 'less', 'more']).default('equal'),
  /** Day `day` when `from` is day 1 falls on `to`. */
  days: z.strictObject({ from: Day, day: z.int(), to: Day }).optional(),
  /** The date is that weekday. */
  weekday: z
    .strictObject({
      date: Day,
      is: z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']),
    })
    .optional(),
  /** Whole months from `from` to `to`. */
  months: z.strictObject({ from: Day, to: Day, count: z.int() }).optional(),
  /** Passages that it rests on, besides those of its terms. */
  at: z.array(Reference).default([]),
  /** Set to false where the values differ in date or scope; `why` then says how. */
  comparable: z.boolean().default(true),
  /** The assumption or the reason, in our words. */
  why: z.string().optional(),
  was: z.array(Id).default([]),
});
export type Check = Entry<z.output<typeof Check>>;
export type Verdict = 'adds-up' | 'does-not-add-up' | 'not-comparable';

export const FiguresFile = z.strictObject({
  figures: z.array(Figure).default([]),
  checks: z.array(Check).default([]),
});
