import { en } from './languages/en.ts';
import type { LanguageTable } from './languages/language-table.ts';

/** A weekday or month in a text; `[start, end)` in UTF-16 units. */
export interface CalendarWord {
  kind: 'weekday' | 'month';
  /** Its full name in the language of the table: `February` for `Feb`. */
  value: string;
  start: number;
  end: number;
  /** As printed. */
  text: string;
}

/**
 * Finds weekdays and months, written with a capital, in full or short. A form that is also another
 * word (`May`, `Sun`) counts only beside a number or a comma and a number, or after a word that
 * leads to a date (`in May`, `late May`).
 */
export function calendarWords(text: string, table: LanguageTable = en): CalendarWord[] {
  const names = [
    ...Object.entries(table.weekdays).map(
      ([value, forms]) => ({ kind: 'weekday', value, forms }) as const,
    ),
    ...Object.entries(table.months).map(
      ([value, forms]) => ({ kind: 'month', value, forms }) as const,
    ),
  ].flatMap(({ kind, value, forms }) =>
    [value, ...forms].map((form) => [form, { kind, value }] as const),
  );
  const known = new Map(
    names.flatMap(
      ([form, name]) =>
        [
          [form, name],
          [form.toUpperCase(), name],
        ] as const,
    ),
  );
  const doubtful = new Set(table.doubtful.flatMap((form) => [form, form.toUpperCase()]));
  const lead = new RegExp(`(?<!\\p{L})(?:${table.dateLeads.join('|')})[\\s-]+$`, 'iu');
  const found: CalendarWord[] = [];
  for (const { 0: printed, index } of text.matchAll(/\p{L}+/gu)) {
    const name = known.get(printed) ?? known.get(printed.replace(/s$/, ''));
    if (!name) continue;
    const end = index + printed.length;
    const before = text.slice(Math.max(0, index - 20), index);
    const after = text.slice(end, end + 8);
    if (doubtful.has(printed) && !isDated(before, after) && !lead.test(before)) continue;
    found.push({ ...name, start: index, end, text: printed });
  }
  return found;
}

function isDated(before: string, after: string): boolean {
  return /\d(?:\p{L}{2})?,?\s*(?:of\s+)?$/u.test(before) || /^\.?,?\s*\d/.test(after);
}
