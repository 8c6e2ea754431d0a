import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatsOf } from '../../../src/text/languages/formats.ts';

test('English of no country writes days, ranges and lists as the British do', () => {
  const { date, dayAndMonth, range, weekday, list, either, number } = formatsOf('en');
  expect(date('2025-02-04')).toBe('4 February 2025');
  expect(dayAndMonth('2025-02-04')).toBe('4 February');
  expect(range('2025-01-22', '2025-01-24')).toBe('22–24 January 2025');
  expect(range('2025-01-30', '2025-02-02')).toBe('30 January – 2 February 2025');
  expect(range('2024-12-31', '2025-01-01')).toBe('31 December 2024 – 1 January 2025');
  expect(range('2025-01-30', '2025-01-30')).toBe('30 January 2025');
  expect(weekday('2025-02-04')).toBe('Tuesday');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(either(['a', 'b', 'c'])).toBe('a, b or c');
  expect(number(-1234.5)).toBe('−1,234.5');
});

test('other languages write them in their own way', () => {
  expect(formatsOf('en-US').date('2025-02-04')).toBe('February 4, 2025');
  expect(formatsOf('de').number(1234.5)).toBe('1.234,5');
  expect(formatsOf('de').range('2025-01-22', '2025-01-24')).toBe('22.–24. Januar 2025');
  expect(formatsOf('ar').date('2025-02-04')).toBe('4 فبراير 2025');
  expect(formatsOf('ar-EG').number(1234)).toBe('١٬٢٣٤');
  expect(['Zebra', 'Ärger', 'Adler'].sort(formatsOf('de').compare)).toEqual([
    'Adler',
    'Ärger',
    'Zebra',
  ]);
  expect(['Zebra', 'Ärger'].sort(formatsOf('sv').compare)).toEqual(['Zebra', 'Ärger']);
});

test('the plural form is the one of the language’s rules', () => {
  const forms = {
    ...{ zero: 'zero', one: 'one', two: 'two', few: 'few' },
    ...{ many: 'many #', other: 'other #' },
  };
  const { plural } = formatsOf('ar');
  expect([0, 1, 2, 3, 11, 100].map((count) => plural(count, forms))).toEqual([
    ...['zero', 'one', 'two', 'few', 'many 11', 'other 100'],
  ]);
  expect(formatsOf('en').plural(1220, { one: '# claim', other: '# claims' })).toBe('1,220 claims');
});

test('any tag has formats, and what is no language is written as English is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('xx', 'de-DE-x-a', '-', 'en_GB')), (tag) => {
      expect(formatsOf(tag).date('2025-02-04')).toMatch(/2025|\p{Nd}{4}/u);
    }),
  );
  expect(formatsOf('mr').date('2025-02-04')).toContain('२०२५');
  expect(formatsOf('fa').date('2025-02-04')).toContain('۲۰۲۵');
  expect(formatsOf('th').date('2025-02-04')).toContain('2025');
  expect(formatsOf('no tag').date('2025-02-04')).toBe('4 February 2025');
});
