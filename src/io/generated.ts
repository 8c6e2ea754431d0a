import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The folder of printed MDX for one output folder, inside the project so that Vite resolves its imports. */
export function generatedFolder(root: string, out: string): string {
  const isUsual = dirname(resolve(out)) === resolve(root);
  const name = isUsual
    ? basename(out)
    : createHash('sha256').update(resolve(out)).digest('hex').slice(0, 12);
  return join(root, '.generated', name);
}

/** Writes printed documents as `<name>.mdx`; a file is touched only when its text changed, and files that nothing prints any more go. */
export function writeDocuments(folder: string, documents: ReadonlyMap<string, string>): void {
  for (const [name, text] of documents) {
    const path = join(folder, `${name}.mdx`);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const kind of ['sources', 'explainer', 'pages']) {
    if (!existsSync(join(folder, kind))) continue;
    for (const file of readdirSync(join(folder, kind))) {
      if (!documents.has(`${kind}/${file.replace(/\.mdx$/, '')}`)) rmSync(join(folder, kind, file));
    }
  }
}
