import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pagefindFiles } from '../search/pagefind.ts';
import { records } from '../search/records.ts';
import type { Compiled } from './compile.ts';
import type { Settings } from './settings.ts';

/** Writes what stands beside the pages: the search index and the twins for machines. */
export async function publish(folder: string, compiled: Compiled, settings: Settings): Promise<void> {
  const write = (path: string, content: string | Uint8Array): void => {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  };
  const hidden = compiled.corpus.entities.filter((entity) => entity.private);
  const found = records(compiled.edition, hidden);
  for (const [path, content] of await pagefindFiles(found, settings.base)) write(path, content);
  for (const [name, text] of compiled.documents) if (name.startsWith('sources/')) write(`${name}.mdx`, text);
}
