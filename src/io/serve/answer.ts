import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { contentType, isCompressible } from './content-type.ts';

/** Answers one request for a file of the static site in `folder`, which stands under `base`. */
export async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const redirect = (to: string) =>
    response.writeHead(301, { location: query === undefined ? to : `${to}?${query}` }).end();
  const found = path.startsWith(base) ? await find(folder, path.slice(base.length)) : undefined;
  if (`${path}/` === base) redirect(base);
  else if (found === 'folder') redirect(`${path.replace(/^\/+/, '/')}/`);
  else if (found) send(request, response, found);
  else await sendMissing(folder, request, response);
}

interface Found {
  path: string;
  size: number;
  time: number;
}

/** The file that a path of the site names; `'folder'` when a slash is missing at its end; undefined for none and for anything outside. */
async function find(folder: string, path: string): Promise<Found | 'folder' | undefined> {
  const name = decoded(path);
  if (name === undefined || /[\0\\]/.test(name)) return undefined;
  const full = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  const [real, home] = await Promise.all([realpath(full).catch(() => ''), realpath(folder)]);
  if (!real.startsWith(home + sep)) return undefined;
  const seen = await stat(real);
  return seen.isDirectory() ? 'folder' : { path: real, size: seen.size, time: seen.mtimeMs };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function send(request: IncomingMessage, response: ServerResponse, { path, size, time }: Found) {
  const type = contentType(path);
  const etag = `W/"${size.toString(36)}-${Math.floor(time).toString(36)}"`;
  const headers = {
    'content-type': type,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    etag,
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const accepts = String(request.headers['accept-encoding'] ?? '');
  const isSmaller = size > 1000 && isCompressible(type) && /\bgzip\b/.test(accepts);
  const more = isSmaller ? { 'content-encoding': 'gzip' } : { 'content-length': size };
  response.writeHead(200, { ...headers, ...more });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const bytes = createReadStream(path).on('error', () => response.destroy());
  (isSmaller ? bytes.pipe(createGzip({ level: 9 })) : bytes).pipe(response);
}

async function sendMissing(folder: string, request: IncomingMessage, response: ServerResponse) {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined);
  response.writeHead(404, { 'content-type': contentType(page ? 'x.html' : 'x.txt') });
  response.end(request.method === 'HEAD' ? undefined : (page ?? 'Not found\n'));
}
