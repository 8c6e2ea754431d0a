import { makeSite } from '../build/make-site.ts';
import { runOnEach } from '../settings/run-command.ts';

// npm run build [-- --strict]: builds the site into dist.
await runOnEach('build', makeSite);
