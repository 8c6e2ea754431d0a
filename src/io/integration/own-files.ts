import { cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Connect } from 'vite';
import { contentType } from '../serve/content-type.ts';
import { PACKAGE_ROOT } from '../settings/package-root.ts';

const PUBLIC = join(PACKAGE_ROOT, 'public');

/** Answers requests in `astro dev` for the files that every edition needs beside its pages: its icon and two small scripts. */
export function serveOwnFiles(base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const name = normalize(path.startsWith(base) ? path.slice(base.length) : path.slice(1));
    const file = join(PUBLIC, name);
    if (name.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) return next();
    response.setHeader('content-type', contentType(name));
    response.end(readFileSync(file));
  };
}

/** Copies these files to where the edition was built. */
export function copyOwnFiles(folder: string): void {
  cpSync(PUBLIC, folder, { recursive: true });
}
