import { expect, test } from 'vitest';
import { calendarWords } from '../../src/text/calendar.ts';

const found = (text: string) => calendarWords(text).map(({ value }) => value);

test.each([
  ['on Monday and Tues', ['Monday', 'Tuesday']],
  ['MONDAY, Mondays', ['Monday', 'Monday']],
  ['Feb 4, 4 Sept. 2031, December', ['February', 'September', 'December']],
  ['May 4; 4 May; the 4th of May; May, 2031', ['May', 'May', 'May', 'May']],
  ['in May, late March', ['May', 'March']],
  ['the yard may close; May it stay; Anna May sailed', []],
  ['The Sun set; Sat down; a march', []],
  ['on Sat or Sun, 4 Jan', ['Saturday', 'Sunday', 'January']],
  ['monday', []],
])('in “%s” finds %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('gives kind, range and the word as printed', () => {
  expect(calendarWords('by Feb 4')).toEqual([
    { kind: 'month', value: 'February', start: 3, end: 6, text: 'Feb' },
  ]);
});
