import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Day, Id } from './reference.ts';

/** Who holds what on an open question, as of when. */
export const Position = z.strictObject({
  id: Id,
  question: z.string(),
  holders: z
    .array(
      z.strictObject({
        /** Entity id, or plain words (with a space) for somebody who is none: `Unnamed officials`. */
        by: z.string(),
        says: z.string(),
        asOf: Day,
        /** Claims that it rests on. */
        claims: z.array(Id).min(1),
      }),
    )
    .min(1),
  was: z.array(Id).default([]),
});
export type Position = Entry<z.output<typeof Position>>;
export const PositionsFile = z.array(Position);

/** What sources do not say. Never read as denial. */
export const Silence = z.strictObject({
  id: Id,
  question: z.string(),
  /** What exactly is not said, one sentence in our words. */
  says: z.string(),
  /** Keys of the sources that are silent. */
  sources: z.array(z.string()).min(1),
  /** Words looked for in them; a `*` at the end stands for any ending. */
  words: z.array(z.string()).min(1),
  /** Passages where a word stands without answering the question, with the reason. */
  except: z.array(z.strictObject({ at: z.string(), why: z.string() })).default([]),
  facets: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  /** Belongs on the home page, with the lead claims of its facet. */
  lead: z.boolean().default(false),
  /** Nearest things that are said: claim ids. */
  see: z.array(Id).default([]),
  was: z.array(Id).default([]),
});
export type Silence = Entry<z.output<typeof Silence>>;
export const SilencesFile = z.array(Silence);
