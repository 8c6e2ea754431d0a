import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Connect } from 'vite';
import { walk } from '../corpus/walk.ts';
import { contentType } from '../serve/content-type.ts';

/** The files of a corpus's own `public/`, which are published as they are: path inside it → path on disk. Beside mere texts there is none. */
function ownPublic(corpus: string): Map<string, string> {
  if (!existsSync(join(corpus, 'seeds'))) return new Map();
  return new Map(
    walk(corpus, 'public').flatMap((one) =>
      one.is === 'file' ? [[one.path.slice('public/'.length), join(corpus, one.path)]] : [],
    ),
  );
}

/** Copies them into the site; a page or file of ours is never overwritten. Returns the names that were taken. */
export function copyPublic(corpus: string, folder: string): string[] {
  return [...ownPublic(corpus)].flatMap(([name, path]) => {
    const to = join(folder, name);
    const bytes = readFileSync(path);
    if (existsSync(to)) return bytes.equals(readFileSync(to)) ? [] : [name];
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
    return [];
  });
}

/** Answers for them in `dev`. */
export function servePublic(corpus: string, base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const name = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
    const file = /^[\w./~-]+$/.test(name) ? ownPublic(corpus).get(name) : undefined;
    if (file === undefined) return next();
    response.setHeader('content-type', contentType(name));
    response.end(readFileSync(file));
  };
}
