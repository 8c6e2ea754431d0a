import { withoutParticle } from './bases.ts';
import { otherNumbers } from './fold.ts';
import { type Lexicon, makeLexicon, stemsIn } from './lexicon.ts';
import { type Token, tokens } from './token.ts';

/** How what a reader types is read: in which language, for texts in which, with which stemmers. */
export interface Reading {
  /** The language of the site. */
  language: string;
  /** Those of the texts. */
  languages?: readonly string[];
  lexicon?: Lexicon;
}

/** The words of something typed, each with every stem and other form under which it may stand in a text. */
export function sought(typed: string, reading: Reading): Token[] {
  const { language, languages = [], lexicon = makeLexicon() } = reading;
  const all = new Set([language, ...languages]);
  return tokens(typed, language, lexicon).map((token) => {
    const word = typed.slice(token.start, token.end);
    const isDay = /^(?:\d{4}|-)-\d\d-\d\d$/.test(token.form);
    const isWord = token.span === 1 && !isDay;
    const also = isDay
      ? (token.also ?? []).filter((form) => form.length === token.form.length)
      : [...withoutParticle(token.form), ...(isWord ? otherNumbers(word) : [])];
    const stems = isWord ? [...all].flatMap((one) => stemsIn(word, one, lexicon)) : [token.stem];
    const { also: _, ...rest } = token;
    return {
      ...rest,
      ...(also.length > 0 && { also: [...new Set(also)] }),
      stems: [...new Set([token.stem, ...stems])],
    };
  });
}

/** Keys under which an index holds a word of a text: stems as they are, whole forms behind a sign, so that the two never meet. */
export function keysOf({ normal, stem, also = [] }: Token): string[] {
  return [stem, `=${normal}`, ...also.flatMap((form) => [form, `=${form}`])];
}

/** Keys under which a word that is looked for may stand in an index. */
export function keysFor({ form, normal, stem, stems = [stem], also = [] }: Token): string[] {
  return [...new Set([...stems, `=${normal}`, `=${form}`, ...also.map((one) => `=${one}`)])];
}
