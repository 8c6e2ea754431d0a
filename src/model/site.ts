import { z } from 'zod';
import { Id } from './reference.ts';

/** `content/site.yaml`: what a corpus says of itself. Everything has a default, so that texts alone make a site. */
export const Site = z.strictObject({
  title: z.string().default('Variorum'),
  /** One line under the title on the home page. */
  tagline: z.string().default(''),
  /** As of when the corpus speaks and what it does not cover; on every page. */
  scope: z.string().default(''),
  description: z.string().default(''),
  language: z.string().default('en'),
  contact: z.string().optional(),
  /** Origin of the published site, https://example.org; `SITE` in the environment wins. */
  url: z.url().optional(),
  base: z.string().optional(),
  /** Facets of claims, in the order of the site. */
  facets: z
    .array(
      z.strictObject({
        id: Id,
        label: z.string(),
        values: z.array(z.strictObject({ id: Id, label: z.string() })).min(1),
      }),
    )
    .default([]),
  numbers: z
    .strictObject({
      /** Numbers in our words that count nothing: exact words and the reason. */
      allow: z.array(z.strictObject({ match: z.string(), why: z.string() })).default([]),
    })
    .default({ allow: [] }),
  /** House words, enforced in our own words outside quotations. */
  house: z
    .strictObject({
      /** Words that are not to be used, each with what to write instead. */
      avoid: z
        .array(
          z.strictObject({
            words: z.array(z.string()),
            instead: z.string(),
            rule: z.enum(['time', 'verb', 'word']),
          }),
        )
        .default([]),
    })
    .default({ avoid: [] }),
  /** The clock on the home page: day 1, marked days and the last day. */
  clock: z
    .strictObject({
      title: z.string(),
      /** Event ids in order: the first is day 1, the last ends the clock. */
      events: z.array(Id).min(2),
    })
    .optional(),
  /** Names of origins, where the id does not say enough. */
  origins: z.record(z.string(), z.string()).default({}),
});
export type Site = z.output<typeof Site>;
