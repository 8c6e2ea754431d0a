import { isMap, isPair, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Place, Problem } from '../corpus/problem.ts';
import { problem } from '../corpus/problem.ts';
import { shapeProblems } from './shape.ts';
import { yamlMistake } from './yaml-mistake.ts';

/** A value read from YAML with the places of its parts, or the problems that stood in the way. */
export type Read<T> =
  | { ok: true; value: T; place: (...path: (string | number)[]) => Place }
  | { ok: false; problems: Problem[] };

/**
 * Reads YAML into a shape. `lineOffset` is added to every line, for front matter inside another file.
 * An empty file reads as `empty`.
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  empty: unknown,
  lineOffset = 0,
): Read<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + lineOffset, column: col };
  };
  const place = (...path: (string | number)[]): Place => placeOf(offsetOf(document.contents, path));

  if (document.errors.length > 0) {
    return {
      ok: false,
      // One sign too many makes the parser stumble again and again: the first place is the one to mend.
      problems: document.errors
        .filter(({ code }, index) => index === 0 || code === 'DUPLICATE_KEY')
        .map((error) => problem('yaml/syntax', placeOf(error.pos[0]), ...yamlMistake(error))),
    };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 }) ?? empty;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problems: [
        problem(
          'yaml/syntax',
          placeOf(0),
          message,
          'Write the values out instead of using aliases.',
        ),
      ],
    };
  }
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data, place };
  return {
    ok: false,
    problems: shapeProblems(result.error, schema, {
      value: (path) => place(...path),
      key: (path, key) => keyPlace(document.contents, path, key, placeOf),
    }),
  };
}

/** Offset of the value at a path, or of the nearest part of the path that exists. */
function offsetOf(root: Node | null, path: readonly (string | number)[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const part of path) {
    if (!node || typeof node !== 'object' || !('get' in node) || typeof node.get !== 'function')
      break;
    const next: unknown = node.get(part, true);
    if (!next || typeof next !== 'object') break;
    node = next;
    if ('range' in next && Array.isArray(next.range) && typeof next.range[0] === 'number')
      offset = next.range[0];
  }
  return offset;
}

function keyPlace(
  root: Node | null,
  path: readonly (string | number)[],
  key: string,
  placeOf: (offset: number) => Place,
): Place {
  let node: unknown = root;
  for (const part of path) {
    if (node && typeof node === 'object' && 'get' in node && typeof node.get === 'function')
      node = node.get(part, true);
  }
  if (isMap(node)) {
    for (const item of node.items) {
      if (
        isPair(item) &&
        item.key &&
        typeof item.key === 'object' &&
        'range' in item.key &&
        String(item.key) === key
      ) {
        const range = item.key.range;
        if (Array.isArray(range) && typeof range[0] === 'number') return placeOf(range[0]);
      }
    }
  }
  return placeOf(offsetOf(root, path));
}
