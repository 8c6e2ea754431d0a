import type { Entity } from '../corpus/entity.ts';
import { type Naming, nameFinder } from '../corpus/names.ts';

/** An entity named in a text. `isInside`: its name is part of another's that stands there. */
interface NameFound extends Naming {
  isInside: boolean;
}

/** Finds the entities that a text names. */
export type NamesIn = (text: string) => NameFound[];

/** Finds entities by name and variant, the longest name first, and the entities whose names are part of it. */
export function namesIn(entities: readonly Entity[]): NamesIn {
  const longest = nameFinder(entities);
  const known = entities.flatMap(({ id, name, variants }) =>
    [name, ...variants].map((one) => ({ id, name: straight(one) })),
  );
  const insides = new Map(
    known.map((longer) => [
      longer.name,
      [...new Set(known.filter((shorter) => isPart(shorter, longer)).map(({ id }) => id))],
    ]),
  );
  return (text) =>
    longest(text).flatMap((naming): NameFound[] => {
      const inside = insides.get(straight(text.slice(naming.start, naming.end))) ?? [];
      return [
        { ...naming, isInside: false },
        ...inside.map((entity) => ({ ...naming, entity, isInside: true })),
      ];
    });
}

interface Known {
  id: string;
  name: string;
}

/** Whether one entity's name stands, as whole words, within the longer name of another. */
function isPart(shorter: Known, longer: Known): boolean {
  if (shorter.id === longer.id || shorter.name === longer.name) return false;
  const at = longer.name.indexOf(shorter.name);
  const around = `${longer.name[at - 1] ?? ''}${longer.name[at + shorter.name.length] ?? ''}`;
  return at >= 0 && !/[\p{L}\p{N}]/u.test(around);
}

function straight(name: string): string {
  return name.replace(/[‘’]/g, "'").replace(/\s/g, ' ');
}
