import { bareLetters } from '../../text/letters.ts';

/** A day in a text, in the form of ISO 8601: `2023-04-05`, without its year `--04-05`. */
export interface DateHere {
  start: number;
  end: number;
  /** With the year where it is given; two where day and month may be either. */
  forms: string[];
  /** Without the year, where it is given. */
  days: string[];
}

/** Folded name of a month, long or short → its number. */
export type Months = ReadonlyMap<string, number>;

const D = '\\p{Nd}';
const AROUND = { before: `(?<!${D}|${D}[-/.,])`, after: `(?!${D}|[-/.,]${D})` };
const DIGITS = new RegExp(
  `${AROUND.before}(?:(?<y>${D}{4})(?<s>[-/.])(?<m>${D}{1,2})\\k<s>(?<d>${D}{1,2})` +
    `|(?<a>${D}{1,2})(?<t>[-/.]) ?(?<b>${D}{1,2})\\k<t> ?(?<z>${D}{4})` +
    `|(?:(?<cy>${D}{4})[年년] ?)?(?<cm>${D}{1,2})[月월] ?(?<cd>${D}{1,2})[日号號일])${AROUND.after}`,
  'gu',
);
const NAME = '\\p{L}[\\p{L}\\p{M}]+';
const YEAR = `(?:\\.?,? (?:de |del |of )?(?<year>${D}{4})${AROUND.after})?`;
const DAY_FIRST = new RegExp(
  `${AROUND.before}(?<day>${D}{1,2})(?:\\.|st|nd|rd|th|er|º|°)? (?:de |of |d['’])?(?<name>${NAME})${YEAR}`,
  'gu',
);
const MONTH_FIRST = new RegExp(
  `(?<=(?<!\\p{L})(?<name>${NAME})\\.? )(?<day>${D}{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{Nd}]|[.,]${D}(?!${D}{3}))${YEAR}`,
  'gu',
);

/** The days that a text names, in digits or by the months of its language. `12/3/2023` may be either of two. */
export function datesIn(text: string, months: () => Months): DateHere[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const inDigits = [...text.matchAll(DIGITS)].flatMap((found): DateHere[] => {
    const { y, m, d, a, b, t, z, cy, cm, cd } = found.groups ?? {};
    if (cm) return dateOf(found, [[cy, cm, cd]]);
    if (y) return dateOf(found, [[y, m, d]]);
    return dateOf(
      found,
      t === '.'
        ? [[z, b, a]]
        : [
            [z, b, a],
            [z, a, b],
          ],
    );
  });
  const names = [...text.matchAll(DAY_FIRST), ...text.matchAll(MONTH_FIRST)].flatMap((found) => {
    const { name = '', day, year } = found.groups ?? {};
    const month = months().get(bareLetters(name));
    return month === undefined ? [] : dateOf(found, [[year, String(month), day]]);
  });
  return [...inDigits, ...names];
}

/** The day of a month without its year, or undefined where there is none such. */
export function dayOfYear(month: number, day: number): string | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return;
  return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The names of months in a language, as CLDR has them, and in English. */
export function monthsOf(language: string): Months {
  const names = new Map<string, number>();
  for (const tag of ['en', language]) {
    for (const length of ['long', 'short'] as const) {
      for (const options of [{ month: length }, { month: length, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month += 1) {
          const parts = format.formatToParts(Date.UTC(2023, month - 1, 1));
          const name = bareLetters(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (/^\p{L}[\p{L}\p{M}]+\.?$/u.test(name)) names.set(name.replace('.', ''), month);
        }
      }
    }
  }
  return names;
}

function dateOf(
  found: RegExpExecArray,
  readings: [year: string | undefined, month: string | undefined, day: string | undefined][],
): DateHere[] {
  const dates = readings.flatMap(([year, month, day]) => {
    const noYear = dayOfYear(Number(bareLetters(month ?? '')), Number(bareLetters(day ?? '')));
    return noYear ? [{ noYear, whole: year && bareLetters(year) + noYear.slice(1) }] : [];
  });
  if (dates.length === 0) return [];
  const { name = '' } = found.groups ?? {};
  const isBefore = name !== '' && !found[0].includes(name);
  const start = isBefore ? found.input.lastIndexOf(name, found.index - 1) : found.index;
  const whole = [...new Set(dates.flatMap((one) => one.whole ?? []))];
  const days = [...new Set(dates.map((one) => one.noYear))];
  return [
    {
      start,
      end: found.index + found[0].length,
      forms: whole.length > 0 ? whole : days,
      days: whole.length > 0 ? days : [],
    },
  ];
}
