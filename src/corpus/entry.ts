import type { Place } from './problem.ts';

/** An entry of a data file with a way to find where one of its values stands: `claim.place('evidence', 0, 'quote')`. */
export type Entry<T> = T & { place: (...path: (string | number)[]) => Place };
