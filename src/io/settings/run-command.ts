import { relative } from 'node:path';
import { cannotWrite } from '../terminal/cannot-write.ts';
import { printProblems } from '../terminal/print-problems.ts';
import type { Say } from '../terminal/say.ts';
import { terminal } from '../terminal/say.ts';
import { allSettings } from './all-settings.ts';
import { COMMANDS, type CommandName, helpText } from './commands.ts';
import { environment } from './environment.ts';
import type { Settings } from './settings.ts';

/** What a command does with its settings; false when it failed. */
export type Command = (settings: Settings, say: Say) => Promise<boolean> | boolean;

/**
 * Runs a command of ours on each corpus of the config: reads its settings, tells their mistakes, and leaves exit code 1 where it
 * failed. `--help` prints what the command takes and runs nothing.
 */
export async function runOnEach(name: CommandName, command: Command): Promise<void> {
  const all = await settingsOf(name);
  for (const one of all ?? []) {
    if (all && all.length > 1) terminal.step(`\n${one.corpus}`);
    await run(one, command);
  }
}

/** The same for a command that works on one corpus: where there are several, `--corpus` says which. */
export async function runCommand(name: CommandName, command: Command): Promise<void> {
  const all = await settingsOf(name);
  const [one, another] = all ?? [];
  if (another) {
    const names = all?.map(({ corpus }) => relative('.', corpus) || '.').join(', ');
    terminal.step(`There are several corpora: ${names}. Say which with --corpus.`);
    process.exitCode = 1;
  } else if (one) await run(one, command);
}

async function settingsOf(name: CommandName): Promise<Settings[] | undefined> {
  const words = process.argv.slice(2);
  if (words.includes('--help') || words.includes('-h')) {
    terminal.out(helpText(name));
    return undefined;
  }
  const read = await allSettings(process.env, words, Object.keys(COMMANDS[name].also));
  const problems = read.flatMap((one) => ('rule' in one ? [one] : []));
  if (problems.length > 0) {
    printProblems(problems);
    process.exitCode = 1;
    return undefined;
  }
  return read.flatMap((one) => ('rule' in one ? [] : [one]));
}

async function run(settings: Settings, command: Command): Promise<void> {
  Object.assign(process.env, environment(settings));
  try {
    if (!(await command(settings, terminal))) process.exitCode = 1;
  } catch (error) {
    const message = cannotWrite(error);
    if (!message) throw error;
    terminal.step(message);
    process.exitCode = 1;
  }
}
