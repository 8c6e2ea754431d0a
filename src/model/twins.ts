import { z } from 'zod';
import { Entity } from './entity.ts';
import { Event } from './event.ts';
import { Day, Id } from './reference.ts';
import { SourceRecord } from './source.ts';

/** An address with BASE, and with the origin of the site where that is known. */
const Url = z.string();
const PassageNumber = z.string().regex(/^\d+[a-z]*$/);
/** A passage as `key:number`. */
const At = z.string();
const NoDay = z.union([Day, z.literal('')]);
const Facets = z.record(z.string(), z.array(z.string()));
const QuotationCheck = z.enum(['ok', 'attested', 'unchecked']);
const { publisher, carrier, published, rights, titleBy } = SourceRecord.shape;

const Sources = z.array(
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
    passages: z.array(
      z.strictObject({
        n: PassageNumber,
        kind: z.enum(['body', 'headline', 'standfirst', 'subheading', 'furniture', 'removed']),
        /** Our account, or the text where it is shown in full; '' for furniture. */
        text: z.string(),
        needs: z.array(PassageNumber),
        url: Url,
      }),
    ),
  }),
);

const Claims = z.array(
  z.strictObject({
    id: Id,
    text: z.string(),
    status: z.enum(['several', 'single', 'attributed', 'differ', 'superseded']),
    /** How many origins support it. */
    origins: z.int().nonnegative(),
    asOf: NoDay,
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
        check: QuotationCheck,
      }),
    ),
  }),
);

const Figures = z.strictObject({
  figures: z.array(
    z.strictObject({
      id: Id,
      what: z.string(),
      unit: z.string(),
      reports: z.array(
        z.strictObject({
          source: z.string(),
          passage: PassageNumber,
          /** Null where the passage has only words. */
          value: z.number().nullable(),
          quote: z.string(),
          asOf: NoDay,
          scope: z.string(),
          qualifier: z.string(),
          check: QuotationCheck,
        }),
      ),
      url: Url,
    }),
  ),
  checks: z.array(
    z.strictObject({
      id: Id,
      says: z.string(),
      /** The arithmetic in one line. */
      sum: z.string(),
      verdict: z.enum(['adds-up', 'does-not-add-up', 'not-comparable']),
      why: z.string(),
      url: Url,
    }),
  ),
});

const Events = z.array(
  z.strictObject({
    id: Id,
    date: Day,
    until: NoDay,
    dateText: z.string(),
    basis: Event.shape.basis,
    says: z.string(),
    at: z.array(At),
    why: z.string(),
    planned: z.boolean(),
    facets: Facets,
    url: Url,
  }),
);

const Entities = z.array(
  z.strictObject({
    id: Id,
    name: z.string(),
    kind: Entity.shape.kind,
    variants: z.array(z.string()),
    aliases: z.array(z.string()),
    about: z.string(),
    roles: z.array(z.strictObject({ at: At, quote: z.string() })),
    passages: z.array(At),
    url: Url,
  }),
);

const Terms = z.array(
  z.strictObject({
    id: Id,
    thing: z.string(),
    house: z.string(),
    why: z.string(),
    wordings: z.array(
      z.strictObject({
        words: z.array(z.string()),
        counts: z.record(z.string(), z.int().nonnegative()),
        at: z.array(At),
      }),
    ),
    url: Url,
  }),
);

const Positions = z.array(
  z.strictObject({
    id: Id,
    question: z.string(),
    holders: z.array(
      z.strictObject({
        by: z.string(),
        name: z.string(),
        says: z.string(),
        asOf: Day,
        claims: z.array(Id),
      }),
    ),
  }),
);

const Silences = z.array(
  z.strictObject({
    id: Id,
    question: z.string(),
    says: z.string(),
    sources: z.array(z.string()),
    words: z.array(z.string()),
    see: z.array(Id),
    /** Whether the first page of the explainer names it. */
    lead: z.boolean(),
    facets: Facets,
    url: Url,
  }),
);

const Explainer = z.array(
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

const Addresses = z.array(
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
    ]),
    status: z.enum(['live', 'alias', 'gone']),
    to: z.string(),
  }),
);

/** The shape of each `data/<name>.json`, from which its JSON Schema is made. */
export const TWINS = {
  sources: Sources,
  claims: Claims,
  figures: Figures,
  events: Events,
  entities: Entities,
  terms: Terms,
  positions: Positions,
  silences: Silences,
  explainer: Explainer,
  addresses: Addresses,
} as const;
