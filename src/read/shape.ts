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
        const hint = near ? `Did you mean “${near}”?` : `Known keys: ${known.join(', ')}.`;
        return problem(rule, places.key(path, key), `Unknown key “${key}”.`, hint);
      });
    }
    const name = path.length > 0 ? `“${path.join('.')}”` : 'The file';
    return [
      problem(
        rule,
        places.value(path),
        `${name}: ${issue.message}.`,
        'See the shapes in the README, “Data files”.',
      ),
    ];
  });
}
