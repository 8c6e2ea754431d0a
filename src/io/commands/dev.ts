import { runCommand } from '../settings/run-command.ts';
import { onStop } from '../terminal/on-stop.ts';

// npm run dev: serves pages that follow each edit of the corpus.
await runCommand('dev', async ({ root, base, port, isPrivate }, say) => {
  const astro = await import('astro');
  const server = await astro.dev({
    root,
    server: { port, host: isPrivate ? '127.0.0.1' : false },
    logLevel: 'warn',
  });
  say.out(`http://localhost:${server.address.port}${base}`);
  say.step('Ctrl-C stops it.');
  onStop(() => server.stop());
  return true;
});
