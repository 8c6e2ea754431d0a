import { bareLetters } from '../../text/letters.ts';
import { basesOf, namesInside } from './bases.ts';
import { type Months, monthsOf } from './dates.ts';
import { fold, unfold } from './fold.ts';
import { normal, stem } from './stem.ts';
import { primary, type Stemmers } from './stemmers.ts';

/** The forms of a word under which it is compared. */
export interface Forms {
  /** As compared exactly: see `fold`. */
  form: string;
  /** With its accents, where it has some. */
  printed?: string;
  /** One spelling for numbers and variants: see `normal`. */
  normal: string;
  /** In a language other than English with the language before it, so that stems of two never meet. */
  stem: string;
  /** Other forms that a text's word answers to: parts of `CloudCannon`, a word of Korean without its particle. */
  also?: readonly string[];
}

/** What is known of words of several languages, for whoever reads many texts: each word is worked out once. */
export interface Lexicon {
  stemmers: Stemmers;
  forms: Map<string, Map<string, Forms>>;
  months: Map<string, Months>;
  decimals: Map<string, '.' | ','>;
}

/** Nothing read yet. Words of languages without a stemmer keep their endings. */
export function makeLexicon(stemmers: Stemmers = new Map()): Lexicon {
  return { stemmers, forms: new Map(), months: new Map(), decimals: new Map() };
}

/** Makes the reader of words in one language. */
export function formsIn(language: string, lexicon: Lexicon): (word: string) => Forms {
  const known = lexicon.forms.get(language) ?? new Map<string, Forms>();
  lexicon.forms.set(language, known);
  return (word) => {
    const forms = known.get(word) ?? formsOf(word, language, lexicon);
    known.set(word, forms);
    return forms;
  };
}

/** The names of months in a language. */
export function monthsIn(language: string, lexicon: Lexicon): Months {
  const months = lexicon.months.get(language) ?? monthsOf(known(language));
  lexicon.months.set(language, months);
  return months;
}

/** The stems of a word in one language: of the word as typed, and without its accents. */
export function stemsIn(word: string, language: string, lexicon: Lexicon): string[] {
  const { form, normal: one, printed = form, stem: own } = formsIn(language, lexicon)(word);
  const stemmer = lexicon.stemmers.get(primary(language));
  if (!stemmer || /\d/.test(form)) return [own];
  return [...new Set([printed, form, one].map((each) => tagged(each, language, lexicon)))];
}

function formsOf(word: string, language: string, lexicon: Lexicon): Forms {
  const cased = /^(?:tr|az|lt)\b/.test(language) ? word.toLocaleLowerCase(language) : word;
  const form = fold(cased, /\p{Nd}/u.test(word) ? decimalIn(language, lexicon) : '.');
  const one = normal(form);
  const printed = unfold(cased);
  const own = { form, normal: one, stem: tagged(printed, language, lexicon, one) };
  // A stem depends on accents, which readers leave out.
  const bare = printed === form ? own.stem : tagged(form, language, lexicon);
  const also = [
    ...(bare === own.stem ? [] : [bare]),
    ...namesInside(word).map((name) => bareLetters(name)),
    ...basesOf(form),
  ];
  return {
    ...own,
    ...(printed !== form && { printed }),
    ...(also.length > 0 && { also: [...new Set(also)] }),
  };
}

function tagged(word: string, language: string, lexicon: Lexicon, english = normal(word)): string {
  const stemmer = lexicon.stemmers.get(primary(language));
  if (!stemmer || !/^\p{L}[\p{L}\p{M}]+$/u.test(word)) return stem(english, language);
  return `${primary(language)}~${fold(stemmer(word))}`;
}

/** The sign before a fraction, by CLDR. */
function decimalIn(language: string, lexicon: Lexicon): '.' | ',' {
  const decimal =
    lexicon.decimals.get(language) ??
    (new Intl.NumberFormat(known(language)).formatToParts(1.5)[1]?.value === ',' ? ',' : '.');
  lexicon.decimals.set(language, decimal);
  return decimal;
}

function known(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
