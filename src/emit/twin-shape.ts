import { z } from 'zod';

/** What a passage of `data/sources.json` is beyond its words; left out where it is a paragraph. */
export const ShapeTwin = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('heading'), level: z.int() }),
  z.strictObject({
    is: z.literal('item'),
    depth: z.int(),
    ordered: z.boolean(),
    label: z.string(),
  }),
  /** Cells are parted by tabs in the text; rows of one table share its number. */
  z.strictObject({ is: z.literal('row'), table: z.int(), isHead: z.boolean() }),
  z.strictObject({ is: z.literal('quotation'), depth: z.int() }),
  z.strictObject({ is: z.literal('code'), language: z.string() }),
  z.strictObject({ is: z.literal('verse') }),
  z.strictObject({ is: z.literal('turn'), speaker: z.string() }),
  z.strictObject({ is: z.literal('footnote'), label: z.string() }),
  z.strictObject({ is: z.literal('figure'), image: z.string(), alt: z.string() }),
]);

/** Emphasis, links and the like over the text: `[start, end)` in UTF-16 units. */
export const MarkTwin = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  is: z.enum([
    'emphasis',
    'strong',
    'code',
    'deleted',
    'subscript',
    'superscript',
    'link',
    'footnote-sign',
  ]),
  to: z.string().optional(),
});

/** Where the original has the passage, as the original counts; time in seconds. */
export const LocatorTwin = z.strictObject({
  page: z.string().optional(),
  time: z.number().optional(),
  section: z.string().optional(),
  id: z.string().optional(),
});
