import type { Query } from './query.ts';

/** The words that Pagefind is asked for: what a hit must have, in the one spelling that the records carry besides their own. */
export function engineTerms(query: Query): string {
  return query.words
    .filter((word) => !word.isFunction)
    .flatMap((word) => word.parts)
    .concat(query.phrases.flatMap((phrase) => phrase.tokens.filter((token) => token.span === 1)))
    .map((token) => token.normal)
    .join(' ');
}
