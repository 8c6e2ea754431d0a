import { z } from 'zod';
import { TWINS } from './twin-list.ts';

/** The JSON Schema of each `data/<name>.json`: name → schema, made from the Zod shapes that twins are validated against. */
export function schemas(): Map<string, object> {
  return new Map(
    Object.entries(TWINS).map(([name, shape]) => [
      name,
      { title: `data/${name}.json`, ...z.toJSONSchema(shape, { target: 'draft-2020-12' }) },
    ]),
  );
}
