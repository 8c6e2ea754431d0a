import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Day, Id, Reference } from './reference.ts';

/** A passage, and mostly exact words of it, that support or contradict a claim. */
export const Evidence = z.strictObject({
  at: Reference,
  quote: z
    .string()
    .optional()
    .describe('Exact words of the passage; without them the claim rests on all of it.'),
  before: z
    .string()
    .optional()
    .describe('Words right before or after the quote, where it stands more than once.'),
  after: z.string().optional().describe('Words right after the quote.'),
  direction: z
    .enum(['supports', 'contradicts'])
    .default('supports')
    .describe('Whether the passage says so or says otherwise.'),
  voice: z
    .enum(['outlet', 'attributed'])
    .default('outlet')
    .describe('`attributed` whenever the passage credits the statement to somebody.'),
  by: z
    .array(z.string())
    .default([])
    .describe('Speaker first, then who relays; each an entity id or plain words.'),
  origin: z.string().optional().describe('Overrides the origin of the passage.'),
});
export type Evidence = z.output<typeof Evidence>;

/** One checkable proposition, in our words, with evidence. */
export const Claim = z.strictObject({
  id: Id,
  facets: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .default({})
    .describe('Facet → its value or values, as site.yaml declares them.'),
  text: z.string().describe('The proposition, one sentence in our words and the past tense.'),
  asOf: Day.optional().describe('The day as of which it holds.'),
  lead: z.boolean().default(false).describe('Belongs in the continuous explainer.'),
  inRun: z.string().optional().describe('Wording after another claim in a running paragraph.'),
  evidence: z.array(Evidence).describe('What supports or contradicts it, a passage each.'),
  supersedes: z.array(Id).default([]).describe('Earlier claims whose place it takes.'),
  inOtherWords: z
    .array(Reference)
    .default([])
    .describe('Passages of other sources that say it in other words without being its evidence.'),
  related: z.array(Id).default([]).describe('Claims a reader should see beside this one.'),
  was: z.array(Id).default([]).describe('Ids that it once had; what refers to them leads here.'),
});
export type Claim = Entry<z.output<typeof Claim>>;
export const ClaimsFile = z.array(Claim);

/** What the evidence of a claim amounts to; computed, never typed. */
export type Status = 'superseded' | 'differ' | 'attributed' | 'several' | 'single';
