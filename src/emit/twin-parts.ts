import { z } from 'zod';
import { Day } from '../corpus/reference.ts';

/** An address with BASE, and with the origin of the site where that is known. */
export const Url = z.string();

/** The number of a passage. */
export const PassageNumber = z.string().regex(/^\d+[a-z]*$/);

/** A passage as `key:number`. */
export const At = z.string();

/** A day, or '' where none is known. */
export const NoDay = z.union([Day, z.literal('')]);

/** Facet → values. */
export const Facets = z.record(z.string(), z.array(z.string()));

/** How sure the build is of a quotation. */
export const Checked = z.enum(['ok', 'attested', 'unchecked']);
