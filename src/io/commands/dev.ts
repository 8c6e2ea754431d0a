import { astroConfig } from '../build/astro-config.ts';
import { runOnEach } from '../settings/run-command.ts';
import { onStop } from '../terminal/on-stop.ts';

// npm run dev: serves pages that follow each edit of the corpus.
await runOnEach('dev', async (settings, say) => {
  const { base, port, isPrivate } = settings;
  const astro = await import('astro');
  const server = await astro.dev({
    ...astroConfig(settings),
    configFile: false,
    server: { port, host: isPrivate ? '127.0.0.1' : false },
    logLevel: 'warn',
  });
  say.out(`http://localhost:${server.address.port}${base}`);
  say.step('Ctrl-C stops it.');
  onStop(() => server.stop());
  return true;
});
