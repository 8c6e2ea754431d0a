const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a date names, as `2024-03-12`; '' where it names none for sure. Reads ISO 8601, `20240312`, `D:20240312…` of PDF,
 * `12 March 2024`, `March 12, 2024` and RFC 5322. Not `03/12/2024`, which is one day here and another there.
 */
export function dayOf(date: string): string {
  const text = date.trim();
  const numbers =
    /^(?:D:)?(\d{4})-?(\d{2})-?(\d{2})(?!\d{3})/.exec(text) ??
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/.exec(text);
  if (numbers) return made(numbers[1], numbers[2], numbers[3]);
  const [, dayFirst, monthAfter, year] =
    /(?:^|[\s,])(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})/.exec(text) ?? [];
  if (year) return made(year, monthNumber(monthAfter), dayFirst);
  const [, month, day, yearLast] =
    /([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/.exec(text) ?? [];
  return made(yearLast, monthNumber(month), day);
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1);
}

function made(year = '', month = '', day = ''): string {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : '';
}
