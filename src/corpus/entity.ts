import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Id, Reference } from './reference.ts';

/** Who or what is named in the sources. */
export const Entity = z.strictObject({
  id: Id,
  name: z.string().describe('Full name, as pages print it.'),
  kind: z
    .enum(['person', 'group', 'office', 'outlet', 'place', 'country', 'document', 'other'])
    .describe(
      '`person`; `group`: a body or people counted together; `office`: a post or an authority; `outlet`: who publishes; `place`, `country`; `document`: a law, treaty or report; `other`.',
    ),
  office: z
    .string()
    .optional()
    .describe(
      'Office in our words, as it stands before the name at a first mention: `Mayor`, `Chair of the council`.',
    ),
  variants: z
    .array(z.string())
    .default([])
    .describe(
      'Other names in the sources, or that a reader may type: spellings, short forms, demonyms.',
    ),
  aliases: z
    .array(z.string())
    .default([])
    .describe('Spellings that readers may type and no source uses; for search only.'),
  roles: z
    .array(z.strictObject({ at: Reference, quote: z.string() }))
    .default([])
    .describe('How each source describes it, in its exact words.'),
  about: z
    .string()
    .optional()
    .describe('One neutral sentence in our words, from the sources alone.'),
  private: z
    .boolean()
    .default(false)
    .describe(
      'A private person: known to verification and search, without page, facet or data record.',
    ),
  was: z.array(Id).default([]).describe('Ids that it once had; what refers to them leads here.'),
});
export type Entity = Entry<z.output<typeof Entity>>;
export const EntitiesFile = z.array(Entity);
