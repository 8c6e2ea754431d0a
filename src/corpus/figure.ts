import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Day, Id, Reference } from './reference.ts';

/** One value as one passage reports it. */
export const Report = z.strictObject({
  at: Reference,
  value: z
    .number()
    .nullable()
    .describe('The number, or null with the words in `quote` (“hundreds”).'),
  quote: z.string().describe('Exact words of the passage that have the number.'),
  before: z
    .string()
    .optional()
    .describe('Words right before the quote, where it stands more than once.'),
  after: z.string().optional().describe('Words right after the quote.'),
  asOf: Day.optional().describe('The day as of which it is reported.'),
  scope: z.string().describe('Whom or what exactly it counts.'),
  qualifier: z
    .string()
    .optional()
    .describe('“about”, “presumed”, “more than”; left out when the passage gives it flat.'),
});
export type Report = z.output<typeof Report>;

/** A reported number: what it counts, as of when, in which passage. */
export const Figure = z.strictObject({
  id: Id,
  what: z.string().describe('What is counted, in our words.'),
  unit: z.string().describe('In what it is counted: people, kilometres.'),
  facets: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .default({})
    .describe('Facet → its value or values, as site.yaml declares them.'),
  reports: z.array(Report).min(1).describe('Each passage that has the number.'),
  was: z.array(Id).default([]).describe('Ids that it once had; what refers to them leads here.'),
});
export type Figure = Entry<z.output<typeof Figure>>;

/** A value in a sum: a figure as one passage reports it, times +1 or -1 or another factor. */
export const Term = z.strictObject({
  figure: Id,
  at: Reference,
  times: z.number().default(1).describe('Factor: -1 takes it away.'),
});
export type Term = z.output<typeof Term>;

/** Arithmetic that the reports allow. Exactly one of `sum`, `days`, `weekday`, `months` says what is computed. */
export const Check = z.strictObject({
  id: Id,
  says: z.string().describe('What it tests, one sentence in our words.'),
  sum: z.array(Term).min(1).optional().describe('The terms, and what they are compared with.'),
  equals: z
    .union([Term, z.strictObject({ value: z.number(), why: z.string() })])
    .optional()
    .describe('What the sum is compared with: a reported figure, or a value with the reason.'),
  compare: z
    .enum(['equal', 'less', 'more'])
    .default('equal')
    .describe('How the sum must stand to `equals`.'),
  days: z
    .strictObject({ from: Day, day: z.int(), to: Day })
    .optional()
    .describe('Day `day` when `from` is day 1 falls on `to`.'),
  weekday: z
    .strictObject({
      date: Day,
      is: z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']),
    })
    .optional()
    .describe('The date is that weekday.'),
  months: z
    .strictObject({ from: Day, to: Day, count: z.int() })
    .optional()
    .describe('Whole months from `from` to `to`.'),
  at: z
    .array(Reference)
    .default([])
    .describe('Passages that it rests on, besides those of its terms.'),
  comparable: z
    .boolean()
    .default(true)
    .describe('Set to false where the values differ in date or scope; `why` then says how.'),
  why: z.string().optional().describe('The assumption or the reason, in our words.'),
  was: z.array(Id).default([]).describe('Ids that it once had; what refers to them leads here.'),
});
export type Check = Entry<z.output<typeof Check>>;
export type Verdict = 'adds-up' | 'does-not-add-up' | 'not-comparable';

export const FiguresFile = z.strictObject({
  figures: z.array(Figure).default([]).describe('Reported numbers.'),
  checks: z.array(Check).default([]).describe('Sums over them, and other arithmetic.'),
});
