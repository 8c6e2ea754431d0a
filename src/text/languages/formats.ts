/** A text for each plural category that a language has (CLDR); `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language writes numbers, days and lists, and in which order it puts words. All by `Intl`, each made when first asked for. */
export interface Formats {
  /** The BCP 47 tag whose rules are followed. */
  tag: string;
  /** `1,220`, `−3`. */
  number: (value: number) => string;
  /** The form that goes with a number, with the number in place of `#`. */
  plural: (count: number, forms: PluralForms) => string;
  /** `4 February 2025`, of a day `2025-02-04`. */
  date: (day: string) => string;
  /** `4 February`. */
  dayAndMonth: (day: string) => string;
  /** `22–24 January 2025`; one day when both are the same. */
  range: (from: string, to: string) => string;
  /** `22–24 January`, without the year where it is one. */
  shortRange: (from: string, to: string) => string;
  /** `Tuesday`. */
  weekday: (day: string) => string;
  /** `a, b and c`. */
  list: (items: readonly string[]) => string;
  /** `a, b or c`. */
  either: (items: readonly string[]) => string;
  /** Order of words, as an argument of `sort`. */
  compare: (a: string, b: string) => number;
}

/** British order of days: of English corpora that do not say whose English is theirs. */
const ENGLISH = 'en-GB';

/** The formats of a language; a tag that `Intl` does not know is written as English is. */
export function formatsOf(language: string): Formats {
  const tag = known(language);
  const utc = { timeZone: 'UTC' } as const;
  const long = { ...utc, day: 'numeric', month: 'long' } as const;
  const number = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }));
  const rules = once(() => new Intl.PluralRules(tag));
  const date = once(() => new Intl.DateTimeFormat(tag, { ...long, year: 'numeric' }));
  const dayAndMonth = once(() => new Intl.DateTimeFormat(tag, long));
  const weekday = once(() => new Intl.DateTimeFormat(tag, { ...utc, weekday: 'long' }));
  const list = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const either = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const collator = once(() => new Intl.Collator(tag));
  const formatted = (value: number) => number().format(value).replace('-', '−');
  return {
    tag,
    number: formatted,
    plural: (count, forms) =>
      (forms[rules().select(count)] ?? forms.other).replace('#', formatted(count)),
    date: (day) => date().format(instant(day)),
    dayAndMonth: (day) => dayAndMonth().format(instant(day)),
    range: (from, to) => rangeOf(date(), from, to),
    shortRange: (from, to) =>
      rangeOf(from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth() : date(), from, to),
    weekday: (day) => weekday().format(instant(day)),
    list: (items) => list().format(items),
    either: (items) => either().format(items),
    compare: (a, b) => collator().compare(a, b),
  };
}

function rangeOf(format: Intl.DateTimeFormat, from: string, to: string): string {
  if (from === to) return format.format(instant(from));
  const text = format.formatRange(instant(from), instant(to));
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return text.replace(/\s*–\s*/u, isOneMonth ? '–' : ' – ');
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function known(language: string): string {
  if (language.toLowerCase() === 'en') return ENGLISH;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? ENGLISH;
  } catch {
    return ENGLISH;
  }
}
