import { printProblems } from '../terminal/print-problems.ts';
import type { Say } from '../terminal/say.ts';
import { terminal } from '../terminal/say.ts';
import { COMMANDS, type CommandName, helpText } from './commands.ts';
import { environment } from './environment.ts';
import type { Settings } from './settings.ts';
import { settings } from './settings.ts';

/** What a command does with its settings; false when it failed. */
export type Command = (settings: Settings, say: Say) => Promise<boolean> | boolean;

/**
 * Runs a command of ours: reads its settings, tells their mistakes, and leaves exit code 1 where it failed.
 * `--help` prints what the command takes and runs nothing.
 */
export async function runCommand(name: CommandName, command: Command): Promise<void> {
  const words = process.argv.slice(2);
  if (words.includes('--help') || words.includes('-h')) {
    terminal.out(helpText(name));
    return;
  }
  const read = settings(process.env, words, Object.keys(COMMANDS[name].also));
  if (Array.isArray(read)) {
    printProblems(read);
    process.exitCode = 1;
    return;
  }
  Object.assign(process.env, environment(read));
  if (!(await command(read, terminal))) process.exitCode = 1;
}
