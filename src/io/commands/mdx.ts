import { compileFromDisk } from '../corpus/compile-from-disk.ts';
import { documentNamed } from '../corpus/document-named.ts';
import { runCommand } from '../settings/run-command.ts';
import { printProblems } from '../terminal/print-problems.ts';

// npm run mdx -- courier: prints a source, or a page of the explainer, as MDX.
await runCommand('mdx', async (settings, say) => {
  const { problems, documents } = await compileFromDisk(settings);
  if (problems.length > 0) {
    printProblems(problems, settings.corpus);
    return false;
  }
  const found = documentNamed(settings.rest[0] ?? '', [...documents.keys()]);
  if (!found.ok) {
    say.step(found.message);
    return false;
  }
  say.out((documents.get(found.name)?.mdx ?? '').trimEnd());
  return true;
});
