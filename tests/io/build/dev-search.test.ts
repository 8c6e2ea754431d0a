import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { unpack } from '../../../src/search/index/bundle.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = resolve(import.meta.dirname, '../../..');
const PATIENCE = { timeout: 60_000, interval: 100 };
/** Milliseconds from an edit until search knows of it; what is slow here is the machine. */
const AFTER_EDIT = { timeout: 15_000, interval: 50 };

/** Starts `npm run dev` on a corpus at a free port; the server is gone when the test ends. */
async function startDev(corpus: string): Promise<string> {
  const child = spawn(process.execPath, ['src/io/launch.mjs', 'src/io/commands/dev.ts'], {
    cwd: root,
    env: {
      ...process.env,
      CORPUS: corpus,
      OUT: join(corpus, 'dist'),
      PORT: String(await freePort()),
      BASE: '/a/b/',
      NODE_ENV: 'development',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => stop(child));
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => printed.push(bytes.toString()));
  const url = () => /^http:\/\/\S+$/m.exec(printed.join(''))?.[0];
  await expect
    .poll(() => url() ?? `not started, exit code ${child.exitCode}: ${printed.join('')}`, PATIENCE)
    .toMatch(/^http:/);
  return url() ?? '';
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(late);
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function texts(url: string): Promise<string[]> {
  const response = await fetch(`${url}search-data.json`);
  expect(response.headers.get('content-type')).toContain('json');
  return unpack(await response.text()).records.map((record) => record.text);
}

test.each([
  ['seeds/', 'seeds'],
  ['a folder of mere texts', '.'],
])(
  'in dev, search follows an edit in %s, and stays as it was after a mistake',
  async (_, folder) => {
    const corpus = temporaryFolder();
    cpSync(join(root, 'tests/fixtures/texts'), join(corpus, folder), { recursive: true });
    const url = await startDev(corpus);
    expect(url).toMatch(/\/a\/b\/$/);
    expect((await texts(url)).some((text) => text.includes('harbour bridge'))).toBe(true);
    expect((await fetch(`${url}pagefind/pagefind.js`)).status).toBe(200);

    const seed = join(corpus, folder, 'harbour-bridge.txt');
    const before = readFileSync(seed, 'utf8');
    const edited = performance.now();
    writeFileSync(seed, `${before}\n\nA zeppelin will carry the mail meanwhile.\n`);
    await expect
      .poll(async () => (await texts(url)).some((text) => text.includes('zeppelin')), AFTER_EDIT)
      .toBe(true);
    console.log(`search knew of the edit after ${Math.round(performance.now() - edited)} ms`);

    writeFileSync(seed, `${before}\u0000`);
    await new Promise((done) => setTimeout(done, 1000));
    expect((await texts(url)).some((text) => text.includes('zeppelin'))).toBe(true);

    writeFileSync(seed, before);
    await expect
      .poll(async () => (await texts(url)).some((text) => text.includes('zeppelin')), AFTER_EDIT)
      .toBe(false);
  },
  120_000,
);
