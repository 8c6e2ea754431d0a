import { mentionFinder } from '../corpus/mentions.ts';
import type { Edition } from '../edition/edition.ts';

/** A part of a text, with the address of the person whom it names for the first time. */
export interface IntroducedPart {
  text: string;
  address: string | undefined;
}

/** Texts of one page, in its order, cut where a person is named for the first time. */
export function introduced(
  { entities }: Pick<Edition, 'entities'>,
  texts: readonly string[],
): IntroducedPart[][] {
  const find = mentionFinder(entities);
  const met = new Set<string>();
  return texts.map((text) => {
    const parts: IntroducedPart[] = [];
    let done = 0;
    for (const { entity, start, end } of find(text)) {
      if (entity.kind !== 'person' || met.has(entity.id)) continue;
      met.add(entity.id);
      parts.push(
        { text: text.slice(done, start), address: undefined },
        { text: text.slice(start, end), address: entity.address },
      );
      done = end;
    }
    return [...parts, { text: text.slice(done), address: undefined }].filter(
      (part) => part.text !== '',
    );
  });
}
