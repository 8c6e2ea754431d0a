import type { Place } from '../../corpus/problem.ts';

/** A sentence of the explainer that an author wrote, for the checks; those that blocks make cite by construction. */
export interface WrittenSentence {
  text: string;
  cites: string[];
  place: Place;
}
