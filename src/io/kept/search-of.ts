import { Worker } from 'node:worker_threads';
import type { Compiled } from '../../compile/compile.ts';
import { isLarge, type SearchInput, searchFiles, searchInput } from '../../search/index/files.ts';
import { keptIn } from './kept-files.ts';

/** What the thread is given. */
export interface SearchTask {
  input: SearchInput;
  /** Where what was made is kept for the next build; '' where nothing is. */
  folder: string;
}

/** What the thread gives back. */
export interface SearchMade {
  files: Map<string, Uint8Array>;
  /** How many things that were kept had been damaged, and were made anew. */
  damaged: number;
}

/**
 * The files of the search of a compiled corpus, by path from the site's root. A large one is made in a thread of its own, beside the
 * pages, and what it is made of is kept in `folder`.
 */
export async function searchOf(
  {
    edition,
    corpus,
    concordance,
  }: Pick<Compiled, 'edition' | 'concordance'> & { corpus: Pick<Compiled['corpus'], 'entities'> },
  folder = '',
): Promise<SearchMade> {
  const hidden = corpus.entities.filter((entity) => entity.private);
  const input = searchInput(edition, { hidden, concordance });
  return isLarge(input)
    ? await inThread({ input, folder })
    : await makeSearch({ input, folder: '' });
}

/** Makes the files, in whichever thread. */
export async function makeSearch({ input, folder }: SearchTask): Promise<SearchMade> {
  if (folder === '') return { files: await searchFiles(input), damaged: 0 };
  const kept = keptIn(folder);
  const files = await searchFiles(input, kept);
  kept.forgetOthers();
  return { files, damaged: kept.damaged() };
}

function inThread(task: SearchTask): Promise<SearchMade> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./search-thread.${ending}`, import.meta.url), {
    workerData: task,
  });
  return new Promise((done, fail) => {
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`The thread of the search ended with ${code}.`)));
  });
}
