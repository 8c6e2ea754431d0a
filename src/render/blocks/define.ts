import type { z } from 'zod';
import { type AttributeMeta, faultsOf } from './attribute.ts';
import type { Block, BlockContext, BlockDefinition, BlockFault, BlockMade } from './block.ts';
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
      const declared = new Map(
        hasFacets
          ? context.edition.site.facets.map(({ id, values }) => [id, values.map((one) => one.id)])
          : [],
      );
      const made = (attempt: ReadonlyMap<string, string>) =>
        makeOf(definition, attempt, context, declared, attributes);
      const result = made(given);
      if (result.faults.length > 0 || result.elements.length > 0) return result;
      const shows = (attempt: ReadonlyMap<string, string>) => made(attempt).elements.length > 0;
      return { elements: [], faults: [emptyFault(given, declared, shows)] };
    },
  };
}

type Declared = ReadonlyMap<string, readonly string[]>;

function makeOf<Schema extends z.ZodObject>(
  definition: BlockDefinition<Schema>,
  given: ReadonlyMap<string, string>,
  { edition, find, instead }: BlockContext,
  declared: Declared,
  takes: Block['attributes'],
): BlockMade {
  const isFacet = (name: string) => declared.has(name) && !Object.hasOwn(takes, name);
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
      : faultsOf(read.error, [...Object.keys(takes), ...declared.keys()], takes)),
    ...facetFaults(facets, declared),
  ];
  if (!read.success || faults.length > 0) return { elements: [], faults };
  return { elements: definition.make({ edition, find, attributes: read.data, facets }), faults };
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
  declared: Declared,
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

/** A block that shows nothing, with the values of its facets that would do, or the attributes without which it would show something. */
function emptyFault(
  given: ReadonlyMap<string, string>,
  declared: Declared,
  shows: (attempt: ReadonlyMap<string, string>) => boolean,
): BlockFault {
  const better = [...given.keys()].flatMap((name) =>
    (declared.get(name) ?? [])
      .filter((value) => shows(new Map([...given, [name, value]])))
      .map((value) => `${name}="${value}"`),
  );
  const idleNames = [...given.keys()].filter((name) =>
    shows(new Map([...given].filter(([other]) => other !== name))),
  );
  const hint =
    better.length > 0
      ? `What would do: ${better.join(', ')}.`
      : idleNames.length > 0
        ? `Without ${idleNames.join(' or ')} there would be something to show.`
        : 'The corpus has nothing for it: take the block away.';
  return { rule: 'content/component', attribute: '', message: 'would print nothing.', hint };
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
