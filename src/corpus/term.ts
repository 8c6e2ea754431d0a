import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Id, Reference } from './reference.ts';

/** One thing, and how each source words it. */
export const Term = z.strictObject({
  id: Id,
  thing: z
    .string()
    .describe('What is worded, in our words: “people who cross the bridge on foot”.'),
  house: z.string().describe('The house term.'),
  why: z.string().describe('Why it is the house term.'),
  wordings: z
    .array(
      z.strictObject({
        words: z
          .array(z.string())
          .min(1)
          .describe(
            'The word or words as printed, compared without case; several forms of one word together.',
          ),
        counts: z
          .record(z.string(), z.int().nonnegative())
          .describe(
            'How often each source uses them in its original: key → count. Verified against the originals.',
          ),
        at: z.array(Reference).default([]).describe('One passage to look at for each source.'),
      }),
    )
    .min(1)
    .describe('Each wording, with the sources that use it.'),
  was: z.array(Id).default([]).describe('Ids that it once had; what refers to them leads here.'),
});
export type Term = Entry<z.output<typeof Term>>;
export const TermsFile = z.array(Term);
