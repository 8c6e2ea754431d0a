import type { Root } from 'mdast';
import { z } from 'zod';
import type { Place } from './problem.ts';

/** The part of an address that names a page. */
const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');

/** Front matter of `content/explainer/*.mdx` and `content/pages/*.mdx`. */
export const OutlineRecord = z.strictObject({
  title: z.string().describe('Heading of the page.'),
  description: z.string().default('').describe('One sentence for lists and meta description.'),
  order: z.number().default(100).describe('Place in the contents; smaller comes first.'),
  was: z
    .array(Slug)
    .default([])
    .describe('Names that the file once had: parts of addresses that now lead here.'),
});
export type OutlineRecord = z.output<typeof OutlineRecord>;

/** An outline of the explainer, or a page about the site: prose and blocks, not yet resolved. */
export interface Outline {
  /** Name of the file without its ending: the page's part of the address. `index` is the section's own page. */
  slug: string;
  file: string;
  /** Number of lines before the body, so that positions in the tree can be told in the file. */
  record: OutlineRecord;
  body: Root;
  /** Where a key of its record stands, or would stand. */
  place: (key: string) => Place;
}
