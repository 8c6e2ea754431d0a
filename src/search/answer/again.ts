import { cutRuns } from '../words/cut-runs.ts';
import type { Query } from '../words/parsed.ts';
import { corrected, loosened, type QueryOptions } from '../words/query.ts';
import type { Answer } from './answer.ts';

/**
 * What to ask where a query finds nothing as it was typed, which is said: words for a run of characters without spaces, the word that
 * a misspelt one surely is, the words of a phrase that stands nowhere. Undefined where there is nothing else to ask.
 */
export function otherwise(found: Answer, options: QueryOptions): Query | undefined {
  const { query, unknown, hits } = found;
  const cut = cutRuns(query, new Set(unknown.map(({ typed }) => typed)));
  if (cut) return cut;
  const meant = new Map(
    unknown.flatMap(({ typed, sure }): [string, string][] => (sure ? [[typed, sure]] : [])),
  );
  if (meant.size > 0) return corrected(query, meant, options);
  return hits.length === 0 ? loosened(query) : undefined;
}
