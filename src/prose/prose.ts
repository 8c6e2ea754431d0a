import type { Corpus } from '../corpus/corpus.ts';
import { behind } from './behind.ts';
import { dataProse } from './data.ts';
import type { ProseField } from './field.ts';
import { siteProse, sourceProse } from './records.ts';

/**
 * Every text in our own words that stands in a seed, a note or a data file, in the order of the files. Those of outlines rest on what
 * blocks show, so they are made when outlines are resolved.
 */
export function proseOf(corpus: Corpus): ProseField[] {
  return [...sourceProse(corpus), ...dataProse(corpus, behind(corpus)), ...siteProse(corpus)];
}
