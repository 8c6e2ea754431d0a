import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../corpus/problem.ts';
import { checkClaims, checkFacets, checkNotes } from './claims.ts';
import { checkContent } from './content.ts';
import { checkReferences } from './references.ts';
import { checkTheme } from './theme.ts';

/** Everything that can be told of a corpus before an edition is made of it. */
export function checkCorpus(corpus: Corpus): Problem[] {
  return [
    ...checkReferences(corpus),
    ...checkClaims(corpus),
    ...checkFacets(corpus),
    ...checkNotes(corpus),
    ...checkContent(corpus),
    ...checkTheme(corpus),
  ];
}
