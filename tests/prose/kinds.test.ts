import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Change } from '../../src/corpus/change.ts';
import { Claim } from '../../src/corpus/claim.ts';
import { Entity } from '../../src/corpus/entity.ts';
import { Event } from '../../src/corpus/event.ts';
import { ExcusesFile } from '../../src/corpus/excuse.ts';
import { Check, Figure } from '../../src/corpus/figure.ts';
import { OutlineRecord } from '../../src/corpus/outline.ts';
import { Position, Silence } from '../../src/corpus/position.ts';
import { Site } from '../../src/corpus/site.ts';
import { SourceRecord } from '../../src/corpus/source.ts';
import { Term } from '../../src/corpus/term.ts';
import { NOT_PROSE, PROSE_KINDS } from '../../src/prose/kinds.ts';

const SCHEMAS = {
  source: SourceRecord,
  claim: Claim,
  figure: Figure,
  check: Check,
  event: Event,
  entity: Entity,
  term: Term,
  position: Position,
  silence: Silence,
  site: Site,
  change: Change,
  excuse: ExcusesFile,
  explainer: OutlineRecord,
  page: OutlineRecord,
};
/** Prose that stands between the marks of seeds, notes and outlines, where no schema is. */
const WRITTEN = [
  ...['account.text', 'account.removed', 'note.text'],
  ...['explainer', 'page'].flatMap((kind) =>
    ['heading', 'text', 'block'].map((part) => `${kind}.${part}`),
  ),
];
const SENTENCE = 'A sentence of ours, with “words” in it.';

/** The paths of all strings in a schema that could be a sentence; items of a list share the path of the list. */
function strings(schema: unknown, path: string): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
  if (schema instanceof z.ZodArray) return strings(schema.element, path);
  if (schema instanceof z.ZodRecord) return strings(schema.valueType, path);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => strings(option, path));
  if (schema instanceof z.ZodPipe) return strings(schema.in, path);
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  )
    return strings(schema.unwrap(), path);
  return schema instanceof z.ZodString && schema.safeParse(SENTENCE).success ? [path] : [];
}

const found = [
  ...new Set(Object.entries(SCHEMAS).flatMap(([kind, schema]) => strings(schema, kind))),
]
  // An origin is a name alone, or a name with more.
  .map((path) => (path === 'site.origins' ? 'site.origins.name' : path));
const registered: string[] = Object.keys(PROSE_KINDS);

describe('every string of the schemas', () => {
  test('is registered as prose, or listed as none with the reason', () => {
    const forgotten = found.filter((path) => !registered.includes(path) && !(path in NOT_PROSE));
    expect(forgotten).toEqual([]);
  });
  test('is not both', () => {
    expect(registered.filter((path) => path in NOT_PROSE)).toEqual([]);
  });
  test('and no other is registered or listed', () => {
    const known = new Set([...found, ...WRITTEN]);
    const strange = [...registered, ...Object.keys(NOT_PROSE)].filter((path) => !known.has(path));
    expect(strange).toEqual([]);
  });
});
test('a field that is new is told', () => {
  expect(strings(Claim.extend({ aside: z.string().optional() }), 'claim')).toContain('claim.aside');
});
