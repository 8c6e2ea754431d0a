import type { Entity } from '../../corpus/entity.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { tokens } from '../words/token.ts';
import type { Also } from './record.ts';

/** What a text may call something, and what a reader may type for it. */
export interface Nameable {
  /** Names that stand in texts. */
  names: string[];
  /** Everything that leads to it, one word alone where that is enough (`Okafor`). */
  others: string[];
}

/** The names of an entity. A person answers to each word of the name or of an alias; titles stand in variants, which count as a whole. */
export function nameableOf(
  entity: Pick<Entity, 'name' | 'kind' | 'variants' | 'aliases'>,
): Nameable {
  const whole = [entity.name, ...entity.variants, ...entity.aliases];
  const single =
    entity.kind === 'person'
      ? [entity.name, ...entity.aliases].flatMap((name) => name.split(/[\s-]+/))
      : [];
  return {
    names: [entity.name, ...entity.variants],
    others: [
      ...new Set([...whole, ...single.filter((word) => word.length > 2 && !isFunctionWord(word))]),
    ],
  };
}

/** Makes a finder of the names that lead to a text because of what it names in other words. */
export function alsoNamed(list: readonly Nameable[], language: string): (text: string) => Also[] {
  if (list.length === 0) return () => [];
  const forms = (text: string) =>
    ` ${tokens(text, language)
      .filter((t) => t.span === 1)
      .map((t) => t.form)
      .join(' ')} `;
  const known = list.map(({ names, others }) => ({
    names: names
      .map((name) => ({ name, forms: forms(name) }))
      .sort((a, b) => b.forms.length - a.forms.length),
    others: others.map((name) => ({ name, forms: forms(name) })),
  }));
  return (text) => {
    const words = forms(text);
    return known.flatMap(({ names, others }): Also[] => {
      const here = names.find((name) => name.forms.trim() !== '' && words.includes(name.forms));
      if (!here) return [];
      const missing = others.filter((other) => !words.includes(other.forms));
      return missing.length === 0
        ? []
        : [{ here: here.name, names: missing.map((other) => other.name) }];
    });
  };
}
