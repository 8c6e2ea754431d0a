import { makeSite } from '../build/make-site.ts';
import { serve } from '../serve/serve.ts';
import { runOnEach } from '../settings/run-command.ts';
import { onStop } from '../terminal/on-stop.ts';

// npm start: builds the site and serves it. With --private, the site with the originals' words, on this machine only.
await runOnEach('start', async (settings, say) => {
  if (!(await makeSite(settings, say))) return false;
  const site = await serve(settings.out, settings);
  if (settings.isPrivate)
    say.out('This site shows words that are not ours to publish. It is for this machine only.');
  say.out(site.url);
  say.step('Ctrl-C stops it.');
  onStop(site.close);
  return true;
});
