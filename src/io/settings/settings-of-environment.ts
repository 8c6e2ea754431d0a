import { printProblems } from '../terminal/print-problems.ts';
import { allSettings } from './all-settings.ts';
import type { Settings } from './settings.ts';

/** The settings that the environment and a config give to Astro; our commands put theirs there. Mistakes end the process. */
export async function readSettings(): Promise<Settings> {
  const read = await allSettings(process.env, []);
  const [first] = read;
  if (first && 'corpus' in first) return first;
  printProblems(read.filter((one) => 'rule' in one));
  process.exit(1);
}
