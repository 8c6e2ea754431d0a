import { z } from 'zod';
import { Id } from '../corpus/reference.ts';
import { SourceRecord } from '../corpus/source.ts';
import { Checked, Facets, NoDay, PassageNumber, Url } from './twin-parts.ts';
import { LocatorTwin, MarkTwin, ShapeTwin } from './twin-shape.ts';

const { publisher, carrier, published, rights, titleBy } = SourceRecord.shape;

/** `data/sources.json`. */
export const Sources = z.array(
  z.strictObject({
    key: SourceRecord.shape.key,
    title: z.string(),
    titleBy: titleBy.unwrap(),
    publisher: publisher.unwrap().nullable(),
    carrier: carrier.unwrap().nullable(),
    published: published.unwrap().nullable(),
    /** Origin → numbers of the passages that come from it; all others are the source's own. */
    origins: z.record(z.string(), z.array(PassageNumber)),
    rights,
    /** Names of authors, tags, the address on the web and what else the document says of itself, where it does. */
    authors: z.array(z.string()).optional(),
    tags: z.array(z.string()).optional(),
    canonical: z.string().optional(),
    other: z.record(z.string(), z.unknown()).optional(),
    passages: z.array(
      z.strictObject({
        n: PassageNumber,
        kind: z.enum(['body', 'headline', 'standfirst', 'subheading', 'furniture', 'removed']),
        /** Our account, or the text where it is shown in full; '' for furniture. */
        text: z.string(),
        needs: z.array(PassageNumber),
        shape: ShapeTwin.optional(),
        marks: z.array(MarkTwin).optional(),
        locator: LocatorTwin.optional(),
        /** The picture of a figure, in pixels. */
        picture: z
          .strictObject({ url: Url, width: z.int().positive(), height: z.int().positive() })
          .optional(),
        url: Url,
      }),
    ),
  }),
);

/** `data/claims.json`. */
export const Claims = z.array(
  z.strictObject({
    id: Id,
    text: z.string(),
    status: z.enum(['several', 'single', 'attributed', 'differ', 'superseded']),
    /** How many origins support it. */
    origins: z.int().nonnegative(),
    /** How many sources support it in their own voice. */
    reports: z.int().nonnegative(),
    /** Day of its first evidence, or that it speaks for. */
    asOf: NoDay,
    /** Day of its latest evidence. */
    upTo: NoDay,
    facets: Facets,
    url: Url,
    evidence: z.array(
      z.strictObject({
        source: z.string(),
        passage: PassageNumber,
        quote: z.string(),
        direction: z.enum(['supports', 'contradicts']),
        voice: z.enum(['outlet', 'attributed']),
        by: z.array(z.string()),
        origin: z.string(),
        /** There where its origin is a common source that no report names. */
        presumed: z.literal(true).optional(),
        check: Checked,
      }),
    ),
  }),
);

/** `data/explainer.json`. */
export const Explainer = z.array(
  z.strictObject({
    page: z.string(),
    url: Url,
    sections: z.array(
      z.strictObject({
        id: z.string(),
        heading: z.string(),
        sentences: z.array(z.strictObject({ text: z.string(), cites: z.array(z.string()) })),
      }),
    ),
  }),
);

/** `data/addresses.json`. */
export const Addresses = z.array(
  z.strictObject({
    address: z.string().startsWith('/'),
    kind: z.enum([
      'page',
      'passage',
      'note',
      'claim',
      'figure',
      'check',
      'event',
      'term',
      'entity',
      'section',
      'silence',
      'position',
    ]),
    status: z.enum(['live', 'alias', 'gone']),
    to: z.string(),
  }),
);
