import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Reference } from './reference.ts';

const excused = z.strictObject({ at: Reference, value: z.string(), why: z.string() });

/** What is left out on purpose, each with its reason. An excuse that excuses nothing is a problem. */
export const ExcusesFile = z.strictObject({
  uncited: z
    .array(z.strictObject({ at: Reference, why: z.string() }))
    .default([])
    .describe('Passages that no claim rests on.'),
  unledgered: z
    .array(excused)
    .default([])
    .describe('Numbers of a passage that the ledger of figures does not hold; `value` as printed.'),
  lead: z
    .array(z.strictObject({ at: Reference, words: z.string(), why: z.string() }))
    .default([])
    .describe(
      'A dateline, credit or stamp at the head of a passage: its exact words, which need no echo.',
    ),
  omitted: z
    .array(excused)
    .default([])
    .describe('In the original and not in our account: a number, weekday, month or entity.'),
  added: z.array(excused).default([]).describe("In our account and not in the original's passage."),
});
export type Excuses = Entry<z.output<typeof ExcusesFile>>;
