import { quotations } from '../text/quotations.ts';
import type { Entity } from './entity.ts';
import { nameFinder } from './names.ts';

/** An entity named in words of ours: `[start, end)` in UTF-16 units. */
export interface Mention<Named> {
  entity: Named;
  start: number;
  end: number;
}

/** Finds whom and what a text names outside its quotation marks; a name that a hyphen joins to another is no mention. */
export function mentionFinder<Named extends Pick<Entity, 'id' | 'name' | 'variants'>>(
  entities: readonly Named[],
): (text: string) => Mention<Named>[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const find = nameFinder(entities);
  return (text) => {
    const quoted = [...quotations(text).found, ...singlyQuoted(text)];
    return find(text).flatMap(({ entity: id, start, end }): Mention<Named>[] => {
      const entity = byId.get(id);
      const isQuoted = quoted.some((one) => one.start < end && start < one.end);
      return entity && !isQuoted && !isJoined(text, start, end) ? [{ entity, start, end }] : [];
    });
  };
}

/** Stretches in ‘ ’; a mark between letters is an apostrophe. */
function singlyQuoted(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/(?<!\p{L})‘[^‘]*?’(?!\p{L})/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

function isJoined(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}][-\u2010\u2011–]$/u.test(text.slice(0, start)) ||
    /^[-\u2010\u2011–][\p{L}\p{N}]/u.test(text.slice(end))
  );
}
