import { parseArgs } from 'node:util';
import type { Problem } from '../../corpus/problem.ts';
import { problem } from '../../corpus/problem.ts';
import { nearestWord } from '../../text/nearest-word.ts';

const WITH_VALUE = ['site', 'base', 'corpus', 'originals', 'port', 'out'] as const;
const WITHOUT_VALUE = ['strict', 'private'] as const;

/** What a command line says: flags with their values, flags that were merely given, and the rest. */
export interface Flags {
  values: ReadonlyMap<string, string>;
  given: ReadonlySet<string>;
  rest: string[];
  problems: Problem[];
}

/** Reads a command line. A flag that nobody knows is a problem that names the nearest one. `also` are further flags without a value. */
export function readFlags(argv: readonly string[], also: readonly string[] = []): Flags {
  const known = new Set<string>([...WITH_VALUE, ...WITHOUT_VALUE, ...also]);
  const valued = new Set<string>(WITH_VALUE);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      [...known].map((flag) => [flag, { type: valued.has(flag) ? 'string' : 'boolean' }] as const),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const given = new Set<string>();
  const rest: string[] = [];
  const problems: Problem[] = [];
  const refuse = (rule: 'settings/unknown' | 'settings/value', message: string, hint: string) => {
    problems.push(problem(rule, { file: 'command line', line: 0, column: 0 }, message, hint));
  };
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    if (!known.has(token.name)) {
      const all = [...known].map((flag) => `--${flag}`).join(' ');
      const near = nearestWord(token.name, known);
      const hint = near ? `Did you mean --${near}? All flags: ${all}` : `All flags: ${all}`;
      refuse('settings/unknown', `There is no flag ${token.rawName}.`, hint);
    } else if (!valued.has(token.name)) {
      if (token.value !== undefined)
        refuse('settings/value', `--${token.name} takes no value.`, `Write --${token.name} alone.`);
      given.add(token.name);
    } else if (!token.value || token.value.startsWith('--')) {
      refuse('settings/value', `--${token.name} has no value.`, `Write --${token.name}=value.`);
    } else {
      values.set(token.name, token.value);
    }
  }
  return { values, given, rest, problems };
}
