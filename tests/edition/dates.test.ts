import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateText,
  dayNumber,
  dayOf,
  firstDay,
  published,
  weekdayOf,
  wholeMonths,
} from '../../src/edition/dates.ts';
import { messagesOf } from '../../src/messages/messages.ts';
import { corpusOf, seed } from '../small.ts';

test('days are counted the same in any zone, leap years and all', () => {
  expect(dayOf(dayNumber('2024-02-28') + 2)).toBe('2024-03-01');
  expect(dayOf(dayNumber('1969-12-31'))).toBe('1969-12-31');
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      expect(dayOf(dayNumber(day))).toBe(day);
      expect(weekdayOf(day)).toBe(
        new Date(`${day}T12:00:00Z`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }),
      );
      expect(dateText(day)).toBe(
        new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        }),
      );
      expect(wholeMonths(day, day)).toBe(0);
    }),
  );
});

describe('the date of a source', () => {
  test.each([
    ['date: 2024-03-04', '4 March 2024', '2024-03-04'],
    ['notBefore: 2024-03-04, notAfter: 2024-03-09', '4–9 March 2024', '2024-03-04'],
    ['notBefore: 2024-03-04', '4 March 2024', '2024-03-04'],
    ['notAfter: 2024-03-09', 'by 9 March 2024', '2024-03-09'],
    ['basis: inferred', '', ''],
  ])('%s', (written, text, first) => {
    const basis = written.includes('basis') ? '' : ', basis: stated';
    const front = `published: { ${written}${basis}, why: w }\n`;
    const { sources } = corpusOf({ 'seeds/ferry.md': seed('¶1 A\n', front) });
    const record = sources[0]?.record;
    expect(record && published(record, messagesOf('en'))).toBe(text);
    expect(record && firstDay(record)).toBe(first);
  });
});
