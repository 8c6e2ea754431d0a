import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Compiled } from '../../compile/compile.ts';
import type { Settings } from '../settings/settings.ts';

/** Name of the file of an edition. */
export const EDITION = 'edition.json';
/** Name of the style sheet of its theme. */
export const THEME = 'theme.css';

/** The folder of what the pages for one output folder are made from. */
export function generatedFolder({ home, out }: Pick<Settings, 'home' | 'out'>): string {
  const isUsual = dirname(resolve(out)) === resolve(home);
  const name = isUsual
    ? basename(out)
    : createHash('sha256').update(resolve(out)).digest('hex').slice(0, 12);
  return join(home, '.generated', name);
}

/** Writes what pages are made from: the edition, its theme as a style sheet, and the pieces of each page. A file is touched only when its text changed, and removed when no page is made from it any longer. */
export function writeGenerated(
  folder: string,
  { edition, documents }: Pick<Compiled, 'edition' | 'documents'>,
  theme: string,
): void {
  const files = new Map([
    [EDITION, JSON.stringify(edition)],
    [THEME, theme],
  ]);
  for (const [name, { pieces }] of documents) files.set(`${name}.json`, JSON.stringify(pieces));
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const kind of ['sources', 'explainer', 'pages', 'home']) {
    if (!existsSync(join(folder, kind))) continue;
    for (const file of readdirSync(join(folder, kind))) {
      if (!files.has(`${kind}/${file}`)) rmSync(join(folder, kind, file));
    }
  }
}
