import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Id, Reference } from './reference.ts';

/** Who or what is named in the sources. */
export const Entity = z.strictObject({
  id: Id,
  name: z.string(),
  kind: z.enum(['person', 'group', 'office', 'outlet', 'place', 'country', 'document', 'other']),
  /** Office in our words, as it stands before the name at a first mention: `Mayor`, `Chair of the council`. */
  office: z.string().optional(),
  /** Other names in the sources, or that a reader may type: spellings, short forms, demonyms. */
  variants: z.array(z.string()).default([]),
  /** Spellings that readers may type and no source uses; for search only. */
  aliases: z.array(z.string()).default([]),
  /** How each source describes it, in its exact words. */
  roles: z.array(z.strictObject({ at: Reference, quote: z.string() })).default([]),
  /** One neutral sentence in our words, from the sources alone. */
  about: z.string().optional(),
  /** A private person: known to verification and search, without page, facet or data record. */
  private: z.boolean().default(false),
  was: z.array(Id).default([]),
});
export type Entity = Entry<z.output<typeof Entity>>;
export const EntitiesFile = z.array(Entity);
