import { splitReference } from '../corpus/reference.ts';
import type { EntityView } from '../edition/data-view.ts';
import type { Say } from '../messages/messages.ts';

/** Entities by kind, each kind with its heading and the id of its section, in the order of their names, people by the last. */
export function entityGroups(
  entities: readonly EntityView[],
  { data, format }: Say,
): { id: string; label: string; entities: EntityView[] }[] {
  const kinds = [
    'person',
    'group',
    'office',
    'outlet',
    'country',
    'place',
    'document',
    'other',
  ] as const;
  return kinds
    .map((kind) => ({
      id: `kind-${kind}`,
      label: data.entityKinds[kind],
      entities: entities
        .filter((entity) => entity.kind === kind)
        .sort((a, b) => format.compare(sortName(a), sortName(b))),
    }))
    .filter((group) => group.entities.length > 0);
}

/** `Brandt, Livia`: a person by the part of the name that stands alone, or its last word. */
export function sortName({ kind, name, variants }: Pick<EntityView, 'kind' | 'name' | 'variants'>) {
  if (kind !== 'person') return name;
  const short = variants
    .filter((one) => name.endsWith(` ${one}`))
    .toSorted((a, b) => a.length - b.length);
  const last = short[0] ?? name.split(' ').at(-1) ?? name;
  return `${last}, ${name.slice(0, -last.length).trim()}`;
}

/** The names that sources use beside the one that heads the entry. */
export function otherNames({ name, variants }: Pick<EntityView, 'name' | 'variants'>): string[] {
  return variants.filter((variant) => variant !== name);
}

/** References by source, in the order in which they come: `minutes` with `4`, `22`. */
export function bySource(references: readonly string[]): { key: string; numbers: string[] }[] {
  const groups = Map.groupBy(references, (reference) => splitReference(reference).source);
  return [...groups].map(([key, list]) => ({
    key,
    numbers: list.map((reference) => splitReference(reference).n),
  }));
}

/** Descriptions of an entity, each once, with every passage that has it. */
export function byWords(roles: EntityView['roles']): { quote: string; at: string[] }[] {
  return [...Map.groupBy(roles, ({ quote }) => quote)].map(([quote, list]) => ({
    quote,
    at: list.map(({ at }) => at),
  }));
}
