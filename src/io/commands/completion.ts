import { completion, SHELLS } from '../settings/completion.ts';
import { runCommand } from '../settings/run-command.ts';

// npm run completion -- bash: prints a script that completes commands and flags.
await runCommand('completion', ({ rest }, say) => {
  const shell = SHELLS.find((one) => one === rest[0]);
  if (shell) say.out(completion(shell));
  else say.step(`Name a shell: ${SHELLS.join(' or ')}.`);
  return shell !== undefined;
});
