import { z } from 'zod';

/** The keys that a schema knows at a path; [] where it holds no object. For “did you mean”. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let at: unknown = schema;
  for (const part of path) {
    at = unwrap(at);
    if (at instanceof z.ZodObject) at = at.shape[String(part)];
    else if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else return [];
  }
  at = unwrap(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let at = schema;
  for (;;) {
    if (at instanceof z.ZodDefault || at instanceof z.ZodOptional || at instanceof z.ZodNullable)
      at = at.unwrap();
    else if (at instanceof z.ZodPipe) at = at.in instanceof z.ZodTransform ? at.out : at.in;
    else if (at instanceof z.ZodUnion)
      at = at.options.find((option) => unwrap(option) instanceof z.ZodObject);
    else return at;
  }
}
