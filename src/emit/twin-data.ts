import { z } from 'zod';
import { Entity } from '../corpus/entity.ts';
import { Event } from '../corpus/event.ts';
import { Day, Id } from '../corpus/reference.ts';
import { At, Checked, Facets, NoDay, PassageNumber, Url } from './twin-parts.ts';

/** `data/figures.json`. */
export const Figures = z.strictObject({
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
          check: Checked,
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

/** `data/events.json`. */
export const Events = z.array(
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

/** `data/entities.json`. */
export const Entities = z.array(
  z.strictObject({
    id: Id,
    name: z.string(),
    kind: Entity.shape.kind,
    /** Office as it stands before the name; '' where it has none. */
    office: z.string(),
    variants: z.array(z.string()),
    aliases: z.array(z.string()),
    about: z.string(),
    roles: z.array(z.strictObject({ at: At, quote: z.string() })),
    passages: z.array(At),
    url: Url,
  }),
);

/** `data/terms.json`. */
export const Terms = z.array(
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

/** `data/positions.json`. */
export const Positions = z.array(
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
    url: Url,
  }),
);

/** `data/silences.json`. */
export const Silences = z.array(
  z.strictObject({
    id: Id,
    question: z.string(),
    says: z.string(),
    sources: z.array(z.string()),
    words: z.array(z.string()),
    /** Passages where such a word stands, with the reason why it is no answer. */
    except: z.array(z.strictObject({ at: z.string(), why: z.string() })),
    see: z.array(Id),
    /** Whether the first page of the explainer names it. */
    lead: z.boolean(),
    facets: Facets,
    url: Url,
  }),
);
