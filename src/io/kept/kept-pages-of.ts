import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from '../../compile/compile.ts';
import { THEME_FOLDER } from '../../corpus/look/theme.ts';
import { sha256 } from '../../text/hash.ts';
import type { Settings } from '../settings/settings.ts';
import { codeVersion } from './code-version.ts';
import { type KeptPages, keptPages } from './kept-pages.ts';
import { pageInputs } from './page-inputs.ts';

/** Which pages of sources a build before has drawn as this one would. `theme` is its style sheet. */
export function keptPagesOf(
  { edition, documents }: Pick<Compiled, 'edition' | 'documents'>,
  { base, site, isPrivate, corpus }: Pick<Settings, 'base' | 'site' | 'isPrivate' | 'corpus'>,
  theme: string,
  folder: string,
): KeptPages {
  const around = [codeVersion(), base, site ?? '', String(isPrivate), theme, ...filesIn(corpus)];
  const textOf = (key: string) => JSON.stringify(documents.get(`sources/${key}`)?.pieces);
  return keptPages(folder, pageInputs(edition, { site: around, textOf }));
}

/** Hashes of the files of the theme: the names of what is bundled depend on them. */
function filesIn(corpus: string): string[] {
  const folder = join(corpus, THEME_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => `${path} ${sha256(readFileSync(path))}`);
}
