import type { SourceRecord } from '../corpus/source.ts';
import type { Say } from '../messages/messages.ts';
import { formatsOf } from '../text/languages/formats.ts';

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

/** The weekday of a calendar day, as `figures.yaml` writes it whatever the language of the corpus. */
export function weekdayOf(day: string): string {
  return WEEKDAYS[(((dayNumber(day) + 4) % 7) + 7) % 7] ?? '';
}

/** `4 February 2025`. */
export function dateText(day: string): string {
  return formatsOf('en').date(day);
}

/** When a source was published, in words; '' where nothing is known. */
export function published(record: SourceRecord, say: Say): string {
  return whenPublished(record, say.format.range, say);
}

/** The same without the year. */
export function publishedShort(record: SourceRecord, say: Say): string {
  return whenPublished(record, say.format.shortRange, say);
}

function whenPublished(
  { published: known }: SourceRecord,
  range: (from: string, to: string) => string,
  { source }: Say,
): string {
  const { date, notBefore, notAfter } = known ?? {};
  const from = date ?? notBefore;
  if (from !== undefined) return range(from, date ?? notAfter ?? from);
  return notAfter === undefined ? '' : source.by({ day: range(notAfter, notAfter) });
}

/** The first day on which a source can have been published; '' where nothing is known. */
export function firstDay({ published: known }: SourceRecord): string {
  const { date, notBefore, notAfter } = known ?? {};
  return date ?? notBefore ?? notAfter ?? '';
}

/** Whole months from one day to another. */
export function wholeMonths(from: string, to: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}
