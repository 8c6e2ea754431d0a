import { escapePattern } from '../text/escape.ts';
import type { Entity } from './entity.ts';

/** A name found in a text: `[start, end)` in UTF-16 units. */
export interface Naming {
  entity: string;
  start: number;
  end: number;
}

/** Finds the entities that a text names: any of their names as whole words, the longest name winning where names overlap. */
export function nameFinder(
  entities: readonly Pick<Entity, 'id' | 'name' | 'variants'>[],
): (text: string) => Naming[] {
  const byName = new Map<string, string>();
  for (const entity of entities) {
    for (const name of [entity.name, ...entity.variants])
      if (!byName.has(fold(name))) byName.set(fold(name), entity.id);
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (names.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) =>
    [...fold(text).matchAll(pattern)].flatMap((match): Naming[] => {
      const entity = byName.get(match[0]);
      return entity === undefined
        ? []
        : [{ entity, start: match.index, end: match.index + match[0].length }];
    });
}

/** Names in small letters, with which a sentence of ours may begin: `riders`. */
export function namesInSmall(
  signs: readonly string[],
  entities: readonly { name: string; variants: readonly string[] }[],
): string[] {
  const names = [...signs, ...entities.flatMap(({ name, variants }) => [name, ...variants])];
  return [...new Set(names)].filter((name) => /^\p{Ll}/u.test(name));
}

/** Same length as the text, so that offsets hold: curly apostrophes straight. Case matters in names. */
function fold(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/\u00a0/g, ' ');
}
