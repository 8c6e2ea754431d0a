import { parseArgs } from 'node:util';
import type { Problem } from '../../corpus/problem.ts';
import { problem } from '../../corpus/problem.ts';
import { nearestWord } from '../../text/nearest-word.ts';

const WITH_VALUE = ['site', 'base', 'corpus', 'originals', 'port', 'out', 'reporter'] as const;
const WITHOUT_VALUE = ['strict', 'private'] as const;

/** What a command line says: flags with their values, flags that were merely given, and the rest. */
export interface Flags {
  values: ReadonlyMap<string, string>;
  given: ReadonlySet<string>;
  rest: string[];
  problems: Problem[];
}

/** Reads a command line. A flag that nobody knows is a problem that names the nearest one. `also` are further flags: `yes`, or with a value or its choices `title <words>`, `as <note|cite>`. */
export function readFlags(argv: readonly string[], also: readonly string[] = []): Flags {
  const own = new Map(also.map((flag) => ownFlag(flag)));
  const known = new Set<string>([...WITH_VALUE, ...WITHOUT_VALUE, ...own.keys()]);
  const valued = new Set<string>(WITH_VALUE);
  for (const [flag, choices] of own) if (choices) valued.add(flag);
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
      const choices = own.get(token.name) ?? [];
      const near = nearestWord(token.value, choices) ?? choices.join(', ');
      if (choices.length > 1 && !choices.includes(token.value))
        refuse(
          'settings/value',
          `--${token.name} is “${token.value}”: there is ${choices.join(', ')}.`,
          `Did you mean ${near}?`,
        );
      values.set(token.name, token.value);
    }
  }
  return { values, given, rest, problems };
}

/** A flag as the table of commands writes it: its name, and the choices of its value; a single one is its name, none means no value. */
export function ownFlag(flag: string): [name: string, choices: string[] | undefined] {
  const [, name = flag, value] = /^([\w-]+)(?: <(.+)>)?$/.exec(flag) ?? [];
  return [name, value?.split('|')];
}
