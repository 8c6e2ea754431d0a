import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../src/io/serve/serve.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SITE = {
  'dist/index.html': 'home',
  'dist/404.html': '<h1>Nothing here</h1>',
  'dist/sources/tram/index.html': 'tram',
  'dist/sources/tram.md': '# Tram',
  'dist/sources/tram.mdx': '<Passage/>',
  'dist/sources/tram/annotations.jsonld': '{}',
  'dist/pagefind/wasm.en.pagefind': 'x',
  'dist/pagefind/pagefind.js': 'js',
  'dist/big.css': 'a { color: red }\n'.repeat(200),
  'dist/with space.txt': 'spaced',
  'secret.txt': 'secret',
};

async function served(base = '/', port = 0) {
  const folder = join(temporaryFolder(SITE), 'dist');
  const site = await serve(folder, { base, port, isPrivate: true });
  onTestFinished(site.close);
  return site;
}

/** Asks for a path exactly as it is written: fetch would tidy it up. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>(
    (done, fail) => {
      request({ port, path, headers, method, host: '127.0.0.1' }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      })
        .on('error', fail)
        .end();
    },
  );
}

test('serves pages and files with their types', async () => {
  const { port } = await served();
  const seen: Record<string, unknown> = {};
  for (const path of [
    '/',
    '/sources/tram/',
    '/sources/tram.md',
    '/sources/tram.mdx',
    '/sources/tram/annotations.jsonld',
    '/pagefind/pagefind.js',
    '/pagefind/wasm.en.pagefind',
  ]) {
    const { status, headers } = await ask(port, path);
    seen[path] = [status, headers['content-type']];
  }
  expect(seen).toEqual({
    '/': [200, 'text/html; charset=utf-8'],
    '/sources/tram/': [200, 'text/html; charset=utf-8'],
    '/sources/tram.md': [200, 'text/markdown; charset=utf-8'],
    '/sources/tram.mdx': [200, 'text/mdx; charset=utf-8'],
    '/sources/tram/annotations.jsonld': [200, 'application/ld+json; charset=utf-8'],
    '/pagefind/pagefind.js': [200, 'text/javascript; charset=utf-8'],
    '/pagefind/wasm.en.pagefind': [200, 'application/octet-stream'],
  });
});

test('stands under its base and nowhere else', async () => {
  const { port, url } = await served('/a/b/');
  expect(url).toBe(`http://localhost:${port}/a/b/`);
  expect((await ask(port, '/a/b/')).body.toString()).toBe('home');
  expect((await ask(port, '/a/b?q=1')).headers.location).toBe('/a/b/?q=1');
  expect((await ask(port, '/')).status).toBe(404);
});

test('adds the slash that a folder lacks, query kept', async () => {
  const { port } = await served();
  const answer = await ask(port, '/sources/tram?q=x%20y');
  expect([answer.status, answer.headers.location]).toEqual([301, '/sources/tram/?q=x%20y']);
});

test('never redirects to another host', async () => {
  const { port } = await served();
  expect((await ask(port, '//sources/tram')).headers.location).not.toMatch(/^\/\//);
});

test('shows the 404 page with status 404', async () => {
  const { port } = await served();
  const { status, headers, body } = await ask(port, '/nothing/');
  expect([status, headers['content-type'], body.toString()]).toEqual([
    404,
    'text/html; charset=utf-8',
    '<h1>Nothing here</h1>',
  ]);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/sources/..%5c..%5csecret.txt',
  '/%00',
  '/%zz',
])('refuses %s', async (path) => {
  const { port } = await served();
  const { status, body } = await ask(port, path);
  expect([status, body.toString().includes('secret')]).toEqual([404, false]);
});

test('decodes names, answers HEAD without a body and refuses other methods', async () => {
  const { port } = await served();
  expect((await ask(port, '/with%20space.txt')).body.toString()).toBe('spaced');
  const head = await ask(port, '/', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '4', 0]);
  expect((await ask(port, '/', {}, 'POST')).status).toBe(405);
});

test('compresses text on request and knows what the browser has', async () => {
  const { port } = await served();
  const { headers, body } = await ask(port, '/big.css', { 'accept-encoding': 'gzip, br' });
  expect(headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(body).toString()).toBe(SITE['dist/big.css']);
  const etag = String(headers.etag);
  expect((await ask(port, '/big.css', { 'if-none-match': etag })).status).toBe(304);
});

test('a port that is taken gives way to the next free one', async () => {
  const first = await served();
  const second = await served('/', first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect((await ask(second.port, '/')).body.toString()).toBe('home');
});
