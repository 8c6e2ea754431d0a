import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { answer } from './answer.ts';

export interface Served {
  port: number;
  /** `http://localhost:4321/a/b/` */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves the static site in `folder` under `base`, as any static host would. A port that is taken gives way to the next free one.
 * `isPrivate` keeps it on this machine.
 */
export async function serve(
  folder: string,
  { base, port, isPrivate }: { base: string; port: number; isPrivate: boolean },
): Promise<Served> {
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listen(server, port, isPrivate ? '127.0.0.1' : undefined);
  return {
    port: taken,
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port >= 65535) fail(error);
      else listen(server, port + 1, host).then(done, fail);
    });
    server.listen({ port, host }, () => {
      server.removeAllListeners('error');
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}
