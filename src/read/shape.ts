import type { z } from 'zod';
import { type Place, type Problem, problem } from '../corpus/problem.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { keysAt } from './schema-keys.ts';

/** Where things stand in what was read: the value at a path, and a key of the object at a path. */
export interface Places {
  value: (path: readonly (string | number)[]) => Place;
  key: (path: readonly (string | number)[], key: string) => Place;
}

/** What keeps a value from its shape: each unknown key with the nearest one, each value of another kind with what it should be. */
export function shapeProblems(
  error: z.ZodError,
  schema: z.ZodType,
  places: Places,
  rule: 'yaml/shape' | 'settings/shape' = 'yaml/shape',
): Problem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => {
        const near = nearestWord(key, known);
        const isText = /^\d|\s/.test(key);
        const hint = isText
          ? 'If these words belong to the text before them, put the whole text in quotes: a comma ends it.'
          : near
            ? `Did you mean “${near}”?`
            : `Known keys: ${known.join(', ')}.`;
        return problem(rule, places.key(path, key), `Unknown key “${key}”.`, hint);
      });
    }
    const message = `${nameOf(path)}${wrong(issue)}`;
    return [problem(rule, places.value(path), message, 'The manual’s reference has every key.')];
  });
}

/** The key at fault in an author's words: `“text”`, `“evidence”, entry 2,`. */
function nameOf(path: readonly (string | number)[]): string {
  const key = path.findLast((part) => typeof part === 'string');
  const last = path.at(-1);
  const entry = typeof last === 'number' ? `entry ${last + 1}` : '';
  if (key === undefined) return entry === '' ? 'The file' : `${entry.replace('e', 'E')}`;
  return entry === '' ? `“${key}”` : `“${key}”, ${entry},`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, an entry a line that begins with -',
  object: 'keys with values',
  record: 'names with values',
};

/** What is wrong with a value, as the end of a sentence. */
function wrong(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('undefined')
        ? ' is missing.'
        : ` has to be ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return ` has to be ${issue.values.map(String).join(' or ')}.`;
    default:
      return `: ${issue.message}.`;
  }
}
