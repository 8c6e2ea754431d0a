import { z } from 'zod';
import type { Locator, Mark, Picture, Shape } from '../text/shape.ts';
import type { Place } from './problem.ts';
import { Day } from './reference.ts';

const Basis = z
  .enum(['stated', 'inferred', 'identified'])
  .describe('How it is known: stated in the text, inferred from it, identified from outside.');
const Party = z.strictObject({
  name: z.string().describe('Name, as its bearer has it.'),
  basis: Basis,
  why: z.string().describe('Where it is stated, or what it is inferred from.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Its page, only if that is known for certain.'),
});
const numbers = z
  .array(z.union([z.int().positive(), z.string().regex(/^\d+[a-z]*$/)]))
  .transform((list) => list.map(String));

/** The front matter of a seed: what is known of the document, and how we know it. */
export const SourceRecord = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('Permanent short name, part of every address of the source.'),
  aliases: z
    .array(z.string())
    .default([])
    .describe('Keys that this source once had; their addresses lead here.'),
  sign: z
    .string()
    .max(12)
    .optional()
    .describe('Sign in letters for tables and pictures; the key in capitals if left out.'),
  title: z.string().describe('Title of the document.'),
  titleBy: z
    .enum(['source', 'us'])
    .default('source')
    .describe('`us` where the title is our wording; it is then printed in [brackets].'),
  publisher: Party.optional().describe('Who published it, and how that is known.'),
  carrier: Party.optional().describe('Who published it again, if somebody did.'),
  published: z
    .strictObject({
      date: Day.optional(),
      notBefore: Day.optional(),
      notAfter: Day.optional(),
      basis: Basis,
      year: Basis.optional(),
      why: z.string(),
    })
    .optional()
    .describe(
      'When it was published: a `date`, or `notBefore` and `notAfter`, and how that is known.',
    ),
  origins: z
    .record(z.string(), numbers)
    .default({})
    .describe('Where passages come from, if not from the source itself: origin → passage numbers.'),
  authors: z.array(z.string()).default([]).describe('Names of authors, in order.'),
  tags: z.array(z.string()).default([]).describe('Words under which its publisher filed it.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where the document stands or stood on the web.'),
  other: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('What else the document says of itself, under its own names.'),
  made: z
    .strictObject({ file: z.string(), sha256: z.string() })
    .optional()
    .describe(
      'The file that a converted text was frozen from, so that it can be compared with what is read of it today.',
    ),
  markup: z
    .enum(['plain', 'inline'])
    .default('plain')
    .describe(
      'Whether the words of passages are taken as they stand, or have the signs for emphasis, links and the like that the manual lists.',
    ),
  language: z
    .string()
    .default('')
    .describe(
      "Language of its own words, as in HTML's `lang`; '' until the corpus is read, which puts the site's there.",
    ),
  rights: z
    .strictObject({
      holder: z.string().describe('Whose it is.'),
      basis: z
        .enum(['own', 'licence', 'public-domain', 'quotation'])
        .describe('On what ground we show it; `quotation` goes with an account.'),
      licence: z.string().optional().describe('Name or url of the licence.'),
    })
    .describe('Whose words they are, and on what ground the site shows them.'),
  original: z
    .strictObject({
      file: z.string(),
      sha256: z.string().optional(),
      folded: z
        .string()
        .optional()
        .describe('SHA-256 of the folded non-empty lines, joined by newlines.'),
      passages: z
        .array(z.string())
        .optional()
        .describe('First 16 hex digits of the SHA-256 of each folded passage.'),
    })
    .optional()
    .describe(
      "The publisher's text that our account restates; left out when the seed is its own original.",
    ),
});
export type SourceRecord = z.output<typeof SourceRecord>;

/** What a passage is. `removed` is the tombstone of one that was withdrawn. */
export type PassageKind =
  | 'body'
  | 'headline'
  | 'standfirst'
  | 'subheading'
  | 'furniture'
  | 'removed';

/** One numbered paragraph of a source: the unit of citation. */
export interface Passage {
  /** Number as it is written, `12` or `12a`. */
  n: string;
  kind: PassageKind;
  /** Our account, or the text itself where it is ours to show; '' for furniture; the reason for a removed one. */
  text: string;
  /** What it is beyond its words; left out where it is a paragraph. */
  shape?: Shape;
  /** Emphasis, links and the like, as ranges over its text; left out where there is none. */
  marks?: readonly Mark[];
  /** Where the original has it, as the original counts. */
  locator?: Locator;
  /** The picture of a figure; a figure without one is read as a paragraph. */
  picture?: Picture;
  /** Numbers of passages of the same source that must be shown with it. */
  needs: string[];
  /** Where its text begins in the seed. */
  place: Place;
  /** Where a UTF-16 offset of its text stands in the seed. */
  placeAt: (offset: number) => Place;
}

/** A document with its bibliography and its passages. */
export interface Source {
  record: SourceRecord;
  passages: Passage[];
  /** Path of the seed inside the corpus. */
  file: string;
  /** Its name inside a file that holds several documents, such as that of a chapter. */
  part?: string;
  /** Where a value of its front matter stands; texts without front matter have none. */
  place?: (...path: (string | number)[]) => Place;
}
