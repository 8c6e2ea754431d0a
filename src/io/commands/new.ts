import { basename, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { compileFromDisk } from '../corpus/compile-from-disk.ts';
import { newCorpus } from '../corpus/new-corpus.ts';
import { writeSchemas } from '../corpus/write-schemas.ts';
import { runCommand } from '../settings/run-command.ts';

// npm run new -- folder: writes a small guided corpus. Asks for what no flag says, where somebody is there to answer.
await runCommand('new', async (settings, say) => {
  const here = process.env['INIT_CWD'] ?? '.';
  const isAsking =
    !settings.also.includes('yes') && process.stdin.isTTY === true && process.stdout.isTTY === true;
  const terminal = isAsking
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const ask = async (question: string, usual: string): Promise<string> =>
    (await terminal?.question(`${question} (${usual}) `))?.trim() || usual;
  const named = settings.rest[0] ?? (await ask('Into which folder?', '.'));
  const folder = resolve(here, named);
  const title =
    settings.options['title'] ?? (await ask('What is its title?', titleOf(basename(folder))));
  terminal?.close();
  const made = newCorpus(folder, title);
  if (!made.ok) {
    say.step(made.message);
    return false;
  }
  const { corpus } = await compileFromDisk({ ...settings, corpus: folder, said: undefined });
  writeSchemas(folder, corpus);
  for (const file of made.files) say.out(`  ${file}`);
  const way = relative(process.cwd(), folder);
  const enter = way === '' ? '' : `cd ${/\s/.test(way) ? `"${way}"` : way}\n  `;
  say.out(`\nNext:\n  ${enter}npx variorum dev\n\nREADME.md says what each file is for.`);
  return true;
});

/** `harbour-letters` → `Harbour letters`. */
function titleOf(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words === '' ? 'An edition' : words.charAt(0).toUpperCase() + words.slice(1);
}
