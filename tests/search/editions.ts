import { join, resolve } from 'node:path';
import { makeEdition } from '../../src/compile/make-edition.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { readFiles } from '../../src/io/corpus/read-files.ts';
import { readCorpus } from '../../src/read/corpus.ts';

const root = resolve(import.meta.dirname, '../..');

/** The folder of the corpus that this repository publishes, of one that was invented for the tests, and of mere texts. */
export const REAL = root;
export const TRAMLINE = join(root, 'tests/fixtures/tramline');
export const TEXTS = join(root, 'tests/fixtures/texts');

/** The edition of a corpus as search takes it; what its quotations are worth does not matter here. */
export function editionOf(folder: string): {
  corpus: Corpus;
  edition: Edition;
  files: Map<string, string>;
} {
  const { files } = readFiles(folder);
  const { corpus } = readCorpus(files);
  const { edition } = makeEdition(corpus, () => 'unchecked', { ok: 0, attested: 0, unchecked: 0 });
  return { corpus, edition, files };
}
