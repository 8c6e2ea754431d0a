import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Id, Reference } from './reference.ts';

/** One thing, and how each source words it. */
export const Term = z.strictObject({
  id: Id,
  /** What is worded, in our words: “people who cross the bridge on foot”. */
  thing: z.string(),
  /** The house term. */
  house: z.string(),
  why: z.string(),
  wordings: z
    .array(
      z.strictObject({
        /** The word or words as printed, compared without case; several forms of one word together. */
        words: z.array(z.string()).min(1),
        /** How often each source uses them in its original: key → count. Verified against the originals. */
        counts: z.record(z.string(), z.int().nonnegative()),
        /** One passage to look at for each source. */
        at: z.array(Reference).default([]),
      }),
    )
    .min(1),
  was: z.array(Id).default([]),
});
export type Term = Entry<z.output<typeof Term>>;
export const TermsFile = z.array(Term);
