import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { folderOf, SITES, type SiteName } from '../site/sites.ts';

const MANUAL = resolve(import.meta.dirname, '../fixtures/manual/seeds/hosts.md');
const PROGRAM = process.env['NGINX'] ?? '/usr/sbin/nginx';

/** Serves a built site by nginx with the recipe of the manual, on a free port of this machine. */
export async function serveByNginx(name: SiteName): Promise<{ url: string; close: () => void }> {
  if (!existsSync(PROGRAM))
    throw new Error('No nginx: install it (apt-get install nginx), or set NGINX.');
  const { base } = SITES[name];
  const folder = mkdtempSync(join(tmpdir(), 'variorum-nginx-'));
  const root = join(folder, 'root');
  const at = base === '/' ? root : join(root, base.slice(1, -1));
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(folderOf(name), at);
  const port = await freePort();
  const recipe = /^```nginx\n([\s\S]*?)^```$/m.exec(readFileSync(MANUAL, 'utf8'))?.[1] ?? '';
  const server = recipe
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/edition;', `root ${root};`)
    .replace('/404.html;', `${base}404.html;`);
  writeFileSync(join(folder, 'nginx.conf'), around(server, folder));
  const run = spawn(PROGRAM, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  });
  const url = `http://127.0.0.1:${port}${base}`;
  await answers(url);
  return {
    url,
    close: () => {
      run.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What Debian's own configuration says around a server, without its places for logs and scratch files. */
function around(server: string, folder: string): string {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `  ${one}_temp_path ${join(folder, one)};`,
  );
  return [
    'daemon off;',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${join(folder, 'nginx.pid')};`,
    `error_log ${join(folder, 'error.log')};`,
    'events {}',
    'http {',
    '  include /etc/nginx/mime.types;',
    '  default_type application/octet-stream;',
    '  access_log off;',
    ...scratch,
    server,
    '}',
  ].join('\n');
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx does not answer at ${url}`);
}
