import type { z } from 'zod';
import { type AttributeMeta, faultsOf } from './attribute.ts';
import type { Block, BlockDefinition, BlockFault } from './block.ts';
import { NO_WORDS, vocabularyOf } from './vocabulary.ts';

/** Makes a block of its definition: judges what an author wrote, and what it shows when nothing is wrong. A block that shows nothing is wrong. */
export function block<Schema extends z.ZodObject>(definition: BlockDefinition<Schema>): Block {
  const metas = Object.entries(definition.schema(NO_WORDS).shape).map(
    ([name, one]) => [name, metaOf(one)] as const,
  );
  const attributes = Object.fromEntries(metas.map(([name, { takes }]) => [name, takes]));
  const hasFacets = definition.facets ?? false;
  return {
    does: definition.does,
    attributes,
    prose: Object.fromEntries(
      metas.flatMap(([name, { prose }]) => (prose === undefined ? [] : [[name, prose]])),
    ),
    facets: hasFacets,
    make: (given, context) => {
      const { edition, find, instead } = context;
      const declared = new Map(
        hasFacets
          ? edition.site.facets.map(({ id, values }) => [id, values.map((value) => value.id)])
          : [],
      );
      const isFacet = (name: string) => declared.has(name) && !Object.hasOwn(attributes, name);
      const own = Object.fromEntries([...given].filter(([name]) => !isFacet(name)));
      const facets = new Map(
        [...given]
          .filter(([name]) => isFacet(name))
          .map(([name, value]) => [name, value.split(/[\s,]+/).filter(Boolean)]),
      );
      const schema = definition.schema(vocabularyOf(edition, find, instead));
      const read = schema.safeParse(own);
      const faults = [
        ...(read.success
          ? (definition.together?.(read.data, given) ?? [])
          : faultsOf(read.error, [...Object.keys(attributes), ...declared.keys()], attributes)),
        ...facetFaults(facets, declared),
      ];
      if (!read.success || faults.length > 0) return { elements: [], faults };
      const elements = definition.make({ edition, find, attributes: read.data, facets });
      return { elements, faults: elements.length === 0 ? [emptyFault(given)] : [] };
    },
  };
}

function metaOf(one: unknown): AttributeMeta {
  const meta =
    typeof one === 'object' && one !== null && 'meta' in one && typeof one.meta === 'function'
      ? one.meta()
      : undefined;
  return { takes: '', ...meta };
}

function facetFaults(
  facets: ReadonlyMap<string, readonly string[]>,
  declared: ReadonlyMap<string, readonly string[]>,
): BlockFault[] {
  return [...facets].flatMap(([name, values]) => {
    const known = declared.get(name) ?? [];
    const wrong = values.filter((value) => !known.includes(value));
    const told =
      values.length === 0
        ? ['It is empty.']
        : wrong.map((value) => `“${value}” is not a value of ${name}.`);
    return told.map((message) => ({
      rule: 'content/component' as const,
      attribute: name,
      message,
      hint: `Known: ${known.join(', ')}.`,
    }));
  });
}

function emptyFault(given: ReadonlyMap<string, string>): BlockFault {
  return {
    rule: 'content/component',
    attribute: '',
    message: 'would print nothing.',
    hint:
      given.size === 0
        ? 'The corpus has nothing for it: take the block away.'
        : 'Nothing has all that its attributes ask for: ask for less, or take the block away.',
  };
}

/** A fault for each attribute that says nothing where another is given. */
export function idle(
  given: ReadonlyMap<string, string>,
  by: string,
  names: Iterable<string>,
): BlockFault[] {
  if (!given.has(by)) return [];
  return [...names]
    .filter((name) => name !== by && given.has(name))
    .map((name) => ({
      rule: 'content/component' as const,
      attribute: name,
      message: `changes nothing where ${by} is given.`,
      hint: `Take ${name} or ${by} away.`,
    }));
}

/** A fault for an attribute that says nothing without another. */
export function idleWithout(
  given: ReadonlyMap<string, string>,
  name: string,
  other: string,
): BlockFault[] {
  if (!given.has(name) || given.has(other)) return [];
  return [
    {
      rule: 'content/component',
      attribute: name,
      message: `changes nothing without ${other}.`,
      hint: `Give ${other}, or take ${name} away.`,
    },
  ];
}
