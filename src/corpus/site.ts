import { z } from 'zod';
import { Theme } from './look/theme.ts';
import { Id } from './reference.ts';

/**
 * Where statements come from: a name, or a name with `presumed: true` and the reason for a common source that no report names.
 * Sources that share a presumed origin count as one.
 */
export const Origin = z.union([
  z.string().transform((name) => ({ name, presumed: false, why: '' })),
  z.strictObject({ name: z.string(), presumed: z.literal(true), why: z.string().min(1) }),
]);
export type Origin = z.output<typeof Origin>;

const column = z.string().optional();
/** How files of other formats are read. */
const reading = {
  columns: z
    .strictObject({
      ...{ text: column, title: column, date: column, author: column },
      ...{ url: column, language: column, id: column },
    })
    .transform((named) =>
      Object.fromEntries(Object.entries(named).filter(([, name]) => name !== undefined)),
    )
    .default({})
    .describe(
      'Columns of tables and fields of JSON by what they hold, where their names do not say it.',
    ),
  mailAddresses: z
    .enum(['masked', 'shown'])
    .default('masked')
    .describe('`shown` prints addresses of mail as they are.'),
  books: z
    .enum(['chapters', 'whole'])
    .default('chapters')
    .describe('Whether a book becomes a source a chapter, or one.'),
};
export const Reading = z.object(reading);

/** `content/site.yaml`: what a corpus says of itself. Everything has a default, so that texts alone make a site. */
export const Site = z.strictObject({
  ...reading,
  title: z.string().default('Variorum').describe('Name of the edition, on every page.'),
  tagline: z.string().default('').describe('One line under the title on the home page.'),
  scope: z
    .string()
    .default('')
    .describe('As of when the corpus speaks and what it does not cover; on every page.'),
  description: z.string().default('').describe('A sentence for search engines and share cards.'),
  source: z
    .strictObject({ one: z.string(), many: z.string() })
    .optional()
    .describe(
      'What a source is called: `{ one: letter, many: letters }`. Left out: a report where it is restated, else a text.',
    ),
  language: z
    .string()
    .default('en')
    .describe(
      'Language of our own words, as in HTML: `en`, `de`, `pt-BR`. Texts may be in others.',
    ),
  contact: z
    .string()
    .optional()
    .describe('Where readers report mistakes; without it none is printed.'),
  url: z
    .url()
    .optional()
    .describe('Origin of the published site, https://example.org; `SITE` in the environment wins.'),
  licence: z
    .url()
    .optional()
    .describe('Licence of our own words, as a url: https://creativecommons.org/licenses/by/4.0/.'),
  base: z
    .string()
    .optional()
    .describe('Path under which the site lies, `/a/b/`; `BASE` in the environment wins.'),
  facets: z
    .array(
      z.strictObject({
        id: Id,
        label: z.string(),
        values: z.array(z.strictObject({ id: Id, label: z.string() })).min(1),
      }),
    )
    .default([])
    .describe('Facets of claims, in the order of the site.'),
  numbers: z
    .strictObject({
      allow: z
        .array(z.strictObject({ match: z.string(), why: z.string() }))
        .default([])
        .describe('Numbers in our words that count nothing: exact words and the reason.'),
    })
    .default({ allow: [] })
    .describe('How numbers in our words are judged.'),
  house: z
    .strictObject({
      avoid: z
        .array(
          z.strictObject({
            words: z.array(z.string()),
            instead: z.string(),
            rule: z.enum(['time', 'verb', 'word']),
          }),
        )
        .default([])
        .describe('Words that are not to be used, each with what to write instead.'),
    })
    .default({ avoid: [] })
    .describe('House words, enforced in our own words outside quotations.'),
  clock: z
    .strictObject({
      title: z.string(),
      events: z
        .array(Id)
        .min(2)
        .describe('Event ids in order: the first is day 1, the last ends the clock.'),
    })
    .optional()
    .describe('The clock on the home page: day 1, marked days and the last day.'),
  home: z
    .strictObject({
      claim: Id.optional(),
      doors: z.array(Id).max(4).default([]),
    })
    .default({ doors: [] })
    .describe(
      'What home opens with: a claim with its evidence open beside it, and up to four ways in, each a page of the explainer, a sum or a silence. Left out, the build chooses.',
    ),
  origins: z
    .record(z.string(), Origin)
    .default({})
    .describe('Names of origins, where the id does not say enough.'),
  noteKinds: z
    .record(Id, z.string().min(1))
    .default({})
    .describe(
      'Kinds of note besides those that every corpus has, each with the word that opens it.',
    ),
  theme: Theme.optional().describe(
    'The look of the site: faces, measure, colours, logo, head and foot, style sheets.',
  ),
});
export type Site = z.output<typeof Site>;

/** What a config says of the site: values of `content/site.yaml` as they were written, and the file that says them. */
export interface SiteSaid {
  file: string;
  values: Readonly<Record<string, unknown>>;
}

/** The shape of `content/site.yaml` with what a config says over it. */
export function siteUnder(said: SiteSaid | undefined): z.ZodType<Site> {
  if (!said) return Site;
  const over = (raw: unknown) =>
    typeof raw === 'object' && raw !== null ? { ...raw, ...said.values } : raw;
  return z.preprocess(over, Site);
}
