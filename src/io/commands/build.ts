import { makeSite } from '../make-site.ts';
import { runCommand } from '../run-command.ts';

// npm run build [-- --strict]: builds the site into dist.
await runCommand(makeSite);
