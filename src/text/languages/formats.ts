import { type Counts, countsOf, knownTag, once } from './counts.ts';

/** How a language writes numbers, days and lists, and in which order it puts words. All by `Intl`, each made when first asked for. */
export interface Formats extends Counts {
  /** The BCP 47 tag whose rules are followed. */
  tag: string;
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
  /** Order of words, as an argument of `sort`. */
  compare: (a: string, b: string) => number;
}

/** The formats of a language; a tag that `Intl` does not know is written as English is. */
export function formatsOf(language: string): Formats {
  const tag = knownTag(language);
  // Documents give days of the Gregorian calendar; a locale's own (Persian, Buddhist) would show another year.
  const utc = { timeZone: 'UTC', calendar: 'gregory' } as const;
  const long = { ...utc, day: 'numeric', month: 'long' } as const;
  const date = once(() => new Intl.DateTimeFormat(tag, { ...long, year: 'numeric' }));
  const dayAndMonth = once(() => new Intl.DateTimeFormat(tag, long));
  const weekday = once(() => new Intl.DateTimeFormat(tag, { ...utc, weekday: 'long' }));
  const collator = once(() => new Intl.Collator(tag));
  return {
    ...countsOf(language),
    tag,
    dayAndMonth: (day) => dayAndMonth().format(instant(day)),
    range: (from, to) => rangeOf(date(), from, to),
    shortRange: (from, to) =>
      rangeOf(from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth() : date(), from, to),
    weekday: (day) => weekday().format(instant(day)),
    compare: (a, b) => collator().compare(a, b),
  };
}

function rangeOf(format: Intl.DateTimeFormat, from: string, to: string): string {
  if (from === to) return format.format(instant(from));
  const text = format.formatRange(instant(from), instant(to));
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return text.replace(/\s*–\s*/u, isOneMonth ? '–' : ' – ');
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
