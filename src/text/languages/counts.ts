/** A text for each plural category that a language has (CLDR); `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language writes numbers, and lists of words. All by `Intl`, each made when first asked for. */
export interface Counts {
  /** `1,220`, `−3`. */
  number: (value: number) => string;
  /** The form that goes with a number, with the number in place of `#`. */
  plural: (count: number, forms: PluralForms) => string;
  /** `a, b and c`. */
  list: (items: readonly string[]) => string;
  /** `a, b or c`. */
  either: (items: readonly string[]) => string;
  /** `2024-03-02` → `2 March 2024`, of the Gregorian calendar: documents give days of no other. */
  date: (day: string) => string;
}

/** British order of days: of English corpora that do not say whose English is theirs. */
const ENGLISH = 'en-GB';

/** The counts of a language; a tag that `Intl` does not know is written as English is. */
export function countsOf(language: string): Counts {
  const tag = knownTag(language);
  const number = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }));
  const rules = once(() => new Intl.PluralRules(tag));
  const list = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const either = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const date = once(
    () =>
      new Intl.DateTimeFormat(tag, {
        ...{ day: 'numeric', month: 'long', year: 'numeric' },
        ...{ timeZone: 'UTC', calendar: 'gregory' },
      }),
  );
  const formatted = (value: number) => number().format(value).replace('-', '−');
  return {
    number: formatted,
    plural: (count, forms) =>
      (forms[rules().select(count)] ?? forms.other).replace('#', formatted(count)),
    list: (items) => list().format(items),
    either: (items) => either().format(items),
    date: (day) => date().format(new Date(`${day}T00:00:00Z`)),
  };
}

/** What is made when it is first asked for. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The tag whose rules `Intl` follows for a language. */
export function knownTag(language: string): string {
  if (language.toLowerCase() === 'en') return ENGLISH;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? ENGLISH;
  } catch {
    return ENGLISH;
  }
}
