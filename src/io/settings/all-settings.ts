import { realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { type Problem, problem } from '../../corpus/problem.ts';
import { readFlags } from './flags.ts';
import { type ConfigOfOne, readConfig } from './read-config.ts';
import { type Settings, settings } from './settings.ts';

/**
 * The settings of each corpus that a command is to work on: the one that the command line or the environment names, else those of the
 * config, else where the user stands. A config speaks of the corpora that it names, and of the one that it lies in.
 */
export async function allSettings(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
  also: readonly string[] = [],
): Promise<Settings[] | Problem[]> {
  const here = resolve(env['INIT_CWD'] ?? '.');
  const named = readFlags(argv, also).values.get('corpus') ?? (env['CORPUS'] || undefined);
  const wanted = named === undefined ? undefined : resolve(here, named);
  const read = await readConfig([here, ...(wanted ? [folderOf(wanted)] : [])]);
  if (!read.ok) return read.problems;
  let all: (ConfigOfOne | undefined)[] = read.all.filter(
    (one) => wanted === undefined || isSame(corpusOf(one), wanted),
  );
  if (all.length === 0 && wanted !== undefined) {
    const inside = await readConfig([folderOf(wanted)]);
    if (!inside.ok) return inside.problems;
    all = inside.all.filter((one) => isSame(corpusOf(one), wanted));
  }
  if (all.length === 0) all = [undefined];
  const made = all.map((one) => settings(env, argv, also, one));
  const problems = made.flatMap((one) => (Array.isArray(one) ? one : []));
  if (problems.length > 0) return unique(problems);
  const good = made.flatMap((one) => (Array.isArray(one) ? [] : [one]));
  return good.length > 1 ? (inEachOther(good, all) ?? good) : good;
}

function corpusOf({ folder, values }: ConfigOfOne): string {
  return resolve(folder, values.corpus ?? '.');
}

function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? dirname(path) : path;
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

/** One flag that is wrong is wrong for each corpus, and told once. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

/** A build replaces its folder whole: no site may lie in another's. */
function inEachOther(
  all: readonly Settings[],
  configs: readonly (ConfigOfOne | undefined)[],
): Problem[] | undefined {
  const problems = all.flatMap((one, index) =>
    all
      .slice(0, index)
      .filter(
        ({ out }) =>
          `${out}${sep}`.startsWith(`${one.out}${sep}`) ||
          `${one.out}${sep}`.startsWith(`${out}${sep}`),
      )
      .map(() =>
        problem(
          'settings/value',
          { file: configs[index]?.said.file ?? 'config', line: 1, column: 1 },
          `Two corpora would build into ${one.out}, or one into the other’s folder.`,
          'Give each corpus an out of its own.',
        ),
      ),
  );
  return problems.length > 0 ? problems : undefined;
}
