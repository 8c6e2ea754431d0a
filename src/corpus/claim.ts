import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Day, Id, Reference } from './reference.ts';

/** A passage, and mostly exact words of it, that support or contradict a claim. */
export const Evidence = z.strictObject({
  at: Reference,
  quote: z.string().optional(),
  /** Words right before or after the quote, where it stands more than once. */
  before: z.string().optional(),
  after: z.string().optional(),
  direction: z.enum(['supports', 'contradicts']).default('supports'),
  /** `attributed` whenever the passage credits the statement to somebody. */
  voice: z.enum(['outlet', 'attributed']).default('outlet'),
  /** Speaker first, then who relays; each an entity id or plain words. */
  by: z.array(z.string()).default([]),
  /** Overrides the origin of the passage. */
  origin: z.string().optional(),
});
export type Evidence = z.output<typeof Evidence>;

/** One checkable proposition, in our words, with evidence. */
export const Claim = z.strictObject({
  id: Id,
  facets: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  text: z.string(),
  asOf: Day.optional(),
  /** Belongs in the continuous explainer. */
  lead: z.boolean().default(false),
  /** Wording after another claim in a running paragraph. */
  inRun: z.string().optional(),
  evidence: z.array(Evidence),
  supersedes: z.array(Id).default([]),
  /** Passages of other sources that say it in other words without being its evidence. */
  inOtherWords: z.array(Reference).default([]),
  /** Claims a reader should see beside this one. */
  related: z.array(Id).default([]),
  was: z.array(Id).default([]),
});
export type Claim = Entry<z.output<typeof Claim>>;
export const ClaimsFile = z.array(Claim);

/** What the evidence of a claim amounts to; computed, never typed. */
export type Status = 'superseded' | 'differ' | 'attributed' | 'several' | 'single';
