import { z } from 'zod';
import type { Entry } from './entry.ts';
import { Day } from './reference.ts';

/** A change or a correction that readers are told of. `addresses` are root-relative. */
export const Change = z.strictObject({
  date: Day.describe('The day on which readers are told.'),
  text: z.string().describe('What changed, in a sentence.'),
  addresses: z
    .array(z.string().startsWith('/'))
    .default([])
    .describe('What it concerns: addresses without the base.'),
});
export type Change = Entry<z.output<typeof Change>>;
export const ChangesFile = z.array(Change);
