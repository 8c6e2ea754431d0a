import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import { inputSchemas } from '../../emit/input-schemas.ts';
import { Config } from '../settings/config.ts';

/** Where editors find the schemas, inside the corpus. */
export const SCHEMAS = '.variorum/schemas';

/** The first line of a data file, which tells editors its schema: `content/claims/a.yaml` → `# yaml-language-server: $schema=../../…`. */
export function schemaLine(path: string, name: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${SCHEMAS}/${name}.json`;
}

/** Whether a file of the corpus names a schema of ours, so that they are to be kept fresh. */
export function namesSchemas(files: ReadonlyMap<string, string>): boolean {
  return [...files.values()].some((text) => text.slice(0, 300).includes(`${SCHEMAS}/`));
}

/** Writes the schemas of a corpus; one that did not change is not touched. Returns the names of those that it wrote. */
export function writeSchemas(folder: string, corpus: Corpus): string[] {
  return [...inputSchemas(corpus, { config: Config })].flatMap(([name, schema]) => {
    const path = join(folder, SCHEMAS, `${name}.json`);
    const text = `${JSON.stringify(schema, null, 1)}\n`;
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return [name];
  });
}
