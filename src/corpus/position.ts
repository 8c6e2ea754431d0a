import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Day, Id } from './reference.ts';

/** Who holds what on an open question, as of when. */
export const Position = z.strictObject({
  id: Id,
  question: z.string().describe('The question, as a reader would ask it.'),
  holders: z
    .array(
      z.strictObject({
        by: z
          .string()
          .describe(
            'Entity id, or plain words (with a space) for somebody who is none: `Unnamed officials`.',
          ),
        says: z.string().describe('What they hold, one sentence in our words.'),
        asOf: Day.describe('The day as of which they hold it.'),
        claims: z.array(Id).min(1).describe('Claims that it rests on.'),
      }),
    )
    .min(1)
    .describe('Who holds what.'),
  was: z.array(Id).default([]).describe('Ids that it once had; what refers to them leads here.'),
});
export type Position = Entry<z.output<typeof Position>>;
export const PositionsFile = z.array(Position);

/** What sources do not say. Never read as denial. */
export const Silence = z.strictObject({
  id: Id,
  question: z.string().describe('The question, as a reader would ask it.'),
  says: z.string().describe('What exactly is not said, one sentence in our words.'),
  sources: z.array(z.string()).min(1).describe('Keys of the sources that are silent.'),
  words: z
    .array(z.string())
    .min(1)
    .describe('Words looked for in them; a `*` at the end stands for any ending.'),
  except: z
    .array(z.strictObject({ at: z.string(), why: z.string() }))
    .default([])
    .describe('Passages where a word stands without answering the question, with the reason.'),
  facets: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .default({})
    .describe('Facet → its value or values, as site.yaml declares them.'),
  lead: z
    .boolean()
    .default(false)
    .describe('Belongs on the home page, with the lead claims of its facet.'),
  see: z.array(Id).default([]).describe('Nearest things that are said: claim ids.'),
  was: z.array(Id).default([]).describe('Ids that it once had; what refers to them leads here.'),
});
export type Silence = Entry<z.output<typeof Silence>>;
export const SilencesFile = z.array(Silence);
