import type { Compiled } from '../../compile/compile.ts';
import { searchFiles } from '../../search/index/files.ts';

/** The files of the search of a compiled corpus, by path from the site's root. */
export function searchOf({
  edition,
  corpus,
  concordance,
}: Pick<Compiled, 'edition' | 'corpus' | 'concordance'>): Promise<Map<string, Uint8Array>> {
  const hidden = corpus.entities.filter((entity) => entity.private);
  return searchFiles(edition, { hidden, concordance });
}
