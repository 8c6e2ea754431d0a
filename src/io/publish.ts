import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchFiles } from '../search/files.ts';
import type { Compiled } from './compile.ts';

/** Writes what stands beside the pages: the search index and the twins for machines. */
export async function publish(
  folder: string,
  compiled: Compiled,

): Promise<void> {
  const write = (path: string, content: string | Uint8Array): void => {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  };
  const hidden = compiled.corpus.entities.filter((entity) => entity.private);
  for (const [path, content] of await searchFiles(compiled.edition, { hidden, concordance: compiled.concordance })) write(path, content);
  for (const [name, text] of compiled.documents)
    if (name.startsWith('sources/')) write(`${name}.mdx`, text);
}
