import { makeSite } from '../build/make-site.ts';
import { runCommand } from '../settings/run-command.ts';

// npm run build [-- --strict]: builds the site into dist.
await runCommand('build', makeSite);
