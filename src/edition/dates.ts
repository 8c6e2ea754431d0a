import type { SourceRecord } from '../corpus/source.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 86_400_000;

/** Days since 1970-01-01 of a calendar day; free of time zones. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** The calendar day of a day number. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** Name of the weekday of a calendar day. */
export function weekdayOf(day: string): string {
  return WEEKDAYS[(((dayNumber(day) + 4) % 7) + 7) % 7] ?? '';
}

/** `4 February 2025`. */
export function dateText(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year ?? ''}`;
}

/** `22–24 January 2025`, `30 January – 2 February 2025`; one day when both are the same. */
export function rangeText(from: string, to: string): string {
  if (from === to || to === '') return dateText(from);
  if (from === '') return `by ${dateText(to)}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dateText(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4))
    return `${dateText(from).slice(0, -5)} – ${dateText(to)}`;
  return `${dateText(from)} – ${dateText(to)}`;
}

/** When a source was published, in words and as the first day on which it can have been. */
export function published(record: SourceRecord): { text: string; first: string } {
  const { date, notBefore, notAfter } = record.published ?? {};
  if (date) return { text: dateText(date), first: date };
  if (!notBefore && !notAfter) return { text: '', first: '' };
  return {
    text: rangeText(notBefore ?? '', notAfter ?? notBefore ?? ''),
    first: notBefore ?? notAfter ?? '',
  };
}

/** Whole months from one day to another. */
export function wholeMonths(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}
