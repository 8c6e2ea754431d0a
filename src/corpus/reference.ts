import { z } from 'zod';

/** A passage as content names it: `courier:12`, or `courier:12a` for one inserted later. */
export const Reference = z
  .string()
  .regex(/^[a-z][a-z0-9-]*:\d+[a-z]*$/, 'write a passage as key:number, for example courier:12')
  .describe('A passage, `key:number`.');

/** An id: lower-case words joined by hyphens. It becomes part of an address and is permanent. */
export const Id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')
  .describe('Lower-case words joined by hyphens; permanent.');

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date().describe('A day, `YYYY-MM-DD`.');

/** Splits `courier:12` into its source and its passage number. */
export function splitReference(reference: string): { source: string; n: string } {
  const colon = reference.indexOf(':');
  return { source: reference.slice(0, colon), n: reference.slice(colon + 1) };
}
