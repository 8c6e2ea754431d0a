import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { SCHEMAS, schemaLine } from './write-schemas.ts';

/** What became of the wish for a new corpus. Nothing that was there is ever overwritten. */
export type Made = { ok: true; files: string[] } | { ok: false; message: string };

const SKELETON = fileURLToPath(new URL('../../skeleton/', import.meta.url));

/** Writes a small guided corpus into a folder, which may hold other files. `title` is the edition's. */
export function newCorpus(folder: string, title: string): Made {
  // Curly double marks would promise words of a source.
  const named = title.replaceAll('“', '‘').replaceAll('”', '’');
  const files = new Map([...skeleton(named), ['.vscode/settings.json', editorSettings()]]);
  const there = [...files.keys()].filter((path) => existsSync(join(folder, path)));
  const taken = ['seeds', 'content'].filter((name) => existsSync(join(folder, name)));
  if (there.length > 0 || taken.length > 0) {
    const names = [...new Set([...taken.map((name) => `${name}/`), ...there])];
    return {
      ok: false,
      message: `${folder} has ${names.slice(0, 6).join(', ')} already; nothing was written. Name a new folder: variorum new <folder>.`,
    };
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
  return { ok: true, files: [...files.keys()].sort() };
}

/** The files of the skeleton as they are written: path → text. */
function skeleton(title: string): Map<string, string> {
  const paths = globSync('**/*.*', { cwd: SKELETON }).map((path) => path.replaceAll('\\', '/'));
  return new Map(
    [...paths, 'gitignore'].sort().map((path) => {
      const to = path === 'gitignore' ? '.gitignore' : path;
      const words = path.endsWith('.yaml') ? stringify(title, { lineWidth: 0 }).trimEnd() : title;
      const text = readFileSync(join(SKELETON, path), 'utf8')
        .replace(/\{\{schema:(\w+)\}\}/g, (_, name: string) => schemaLine(path, name))
        .replaceAll('{{title}}', () => words);
      return [to, text];
    }),
  );
}

/** What VS Code is told: the schema of each data file, for the extension that reads YAML. */
function editorSettings(): string {
  const files = ['site', 'figures', 'events', 'entities', 'terms', 'positions', 'silences'];
  const more = ['excuses', 'changes', 'corrections'];
  const schemas = Object.fromEntries([
    ...[...files, ...more].map((name) => [`./${SCHEMAS}/${name}.json`, `content/${name}.yaml`]),
    [`./${SCHEMAS}/claims.json`, 'content/claims/*.yaml'],
  ]);
  const settings = {
    'yaml.schemas': schemas,
    'json.schemas': [{ fileMatch: ['variorum.config.json'], url: `./${SCHEMAS}/config.json` }],
    'files.associations': { 'content/**/*.mdx': 'mdx' },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
