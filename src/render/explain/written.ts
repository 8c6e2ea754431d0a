import type { Place } from '../../corpus/problem.ts';

/** A sentence of the explainer that an author wrote, for the checks; those that blocks make cite by construction. */
export interface WrittenSentence {
  text: string;
  cites: string[];
  place: Place;
}

/** Words that stand over others: they rest on all that is cited there, and those over a picture on what it shows. */
export interface Title extends WrittenSentence {
  shows: string;
}
