import { printProblems } from '../terminal/print-problems.ts';
import { type Settings, settings } from './settings.ts';

/** The settings that the environment gives to Astro; our commands put theirs there. Mistakes end the process. */
export function readSettings(): Settings {
  const read = settings(process.env, []);
  if (!Array.isArray(read)) return read;
  printProblems(read);
  process.exit(1);
}
