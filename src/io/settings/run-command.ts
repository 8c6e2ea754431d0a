import { printProblems } from '../terminal/print-problems.ts';
import type { Say } from '../terminal/say.ts';
import { terminal } from '../terminal/say.ts';
import { environment } from './environment.ts';
import type { Settings } from './settings.ts';
import { settings } from './settings.ts';

/** What a command does with its settings; false when it failed. */
export type Command = (settings: Settings, say: Say) => Promise<boolean> | boolean;

/**
 * Runs a command of ours: reads its settings, tells their mistakes, and leaves exit code 1 where it failed.
 * `also` are the flags that only this command knows.
 */
export async function runCommand(command: Command, also: readonly string[] = []): Promise<void> {
  const read = settings(process.env, process.argv.slice(2), also);
  if (Array.isArray(read)) {
    printProblems(read);
    process.exitCode = 1;
    return;
  }
  Object.assign(process.env, environment(read));
  if (!(await command(read, terminal))) process.exitCode = 1;
}
