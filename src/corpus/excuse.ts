import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Reference } from './reference.ts';

const excused = z.strictObject({ at: Reference, value: z.string(), why: z.string() });

/** What is left out on purpose, each with its reason. An excuse that excuses nothing is a problem. */
export const ExcusesFile = z.strictObject({
  /** Passages that no claim rests on. */
  uncited: z.array(z.strictObject({ at: Reference, why: z.string() })).default([]),
  /** Numbers of a passage that the ledger of figures does not hold; `value` as printed. */
  unledgered: z.array(excused).default([]),
  /** A dateline, credit or stamp at the head of a passage: its exact words, which need no echo. */
  lead: z.array(z.strictObject({ at: Reference, words: z.string(), why: z.string() })).default([]),
  /** In the original and not in our account: a number, weekday, month or entity. */
  omitted: z.array(excused).default([]),
  /** In our account and not in the original's passage. */
  added: z.array(excused).default([]),
});
export type Excuses = Entry<z.output<typeof ExcusesFile>>;
