import { expect, test } from 'vitest';
import { parse } from '../../../src/search/words/query.ts';
import { askedBy, asks, countedIn, tells } from '../../../src/search/words/question.ts';
import { tokens } from '../../../src/search/words/token.ts';
import { found, passages } from '../small.ts';

const asked = (query: string) => askedBy(parse(query, { language: 'en' }));
const told = (text: string, what: Parameters<typeof tells>[1]) => tells(tokens(text, 'en'), what);

test('knows what a question wants to be told', () => {
  expect(asked('when was the bridge closed')).toBe('time');
  expect(asked('How many trams?')).toBe('number');
  expect(asked('how long was it closed')).toBe('duration');
  expect(asked('bridge when closed')).toBeUndefined();
  expect(asked('how')).toBeUndefined();
});

test('sees what may be an answer', () => {
  expect(told('It was shut for 42-day stretches.', 'duration')).toBe(true);
  expect(told('It was shut for two weeks.', 'duration')).toBe(true);
  expect(told('Two trams stood there.', 'duration')).toBe(false);
  expect(told('Two trams stood there.', 'number')).toBe(true);
  expect(told('It was shut for two weeks in 2024.', 'number')).toBe(false);
  expect(told('It was shut on Monday.', 'time')).toBe(true);
  expect(told('It was shut in March.', 'time')).toBe(true);
  expect(told('It was shut.', 'time')).toBe(false);
});

test('takes for an answer to “how many” only a number of what is counted', () => {
  const trams = new Set(['tram']);
  const number = (text: string) => tells(tokens(text, 'en'), 'number', trams);
  expect(number('There were 40 old trams on line 7.')).toBe(true);
  expect(number('Hundreds of trams stood there.')).toBe(true);
  expect(number('The trams of line 7 stood there.')).toBe(false);
  expect(number('Forty riders waited for the next of the trams.')).toBe(false);
});

test('reads what “how many” counts up to the next small word', () => {
  const counted = (query: string) =>
    countedIn(parse(query, { language: 'en' })).map(({ typed }) => typed);
  expect(counted('how many old trams were there')).toEqual(['old', 'trams']);
  expect(counted('how many of the trams ran')).toEqual([]);
});

test('knows whether a question in words asks for the same', () => {
  const same = (question: string, what: Parameters<typeof tells>[1]) =>
    asks(tokens(question, 'en'), what);
  expect(same('How long was the bridge to be shut?', 'duration')).toBe(true);
  expect(same('On which day was the bridge to be shut?', 'duration')).toBe(false);
  expect(same('On which day was the bridge to be shut?', 'time')).toBe(true);
  expect(same('When was the bridge shut, and how many trams waited?', 'number')).toBe(true);
  expect(same('Who shut the bridge, and why?', 'reason')).toBe(true);
  expect(same('Who shut the bridge?', 'reason')).toBe(false);
});

test('does not require what only says what is measured', () => {
  const [shut = ''] = found('how long was the bridge shut', passages('The bridge was shut.'));
  expect(shut).toBe('The bridge was shut.');
  expect(found('how far is the bridge', passages('A bridge.'))).toEqual(['A bridge.']);
});

test('puts what tells it before what does not', () => {
  const list = passages(
    'The bridge was shut.',
    'The bridge was shut, the council said, for nine weeks.',
    'On Monday the old bridge over the river was shut.',
    'The bridge was shut to 40 trams and to nobody else.',
  );
  expect(found('how long was the bridge shut', list)[0]).toContain('nine weeks');
  expect(found('when was the bridge shut', list)[0]).toContain('Monday');
  expect(found('how many trams was the bridge shut to', list)[0]).toContain('40');
  expect(found('bridge shut', list)[0]).toBe('The bridge was shut.');
});

test('does not require “happen” after “what”', () => {
  const list = passages('The bridge was shut.', 'It happened at noon.');
  expect(found('what happened to the bridge', list)).toEqual(['The bridge was shut.']);
  expect(found('bridge happened', list)).toEqual([]);
});

test('takes “date” at the end for a question', () => {
  const list = passages('The bridge was opened.', 'The bridge was opened with a song on 3 May.');
  expect(found('bridge opened date', list)).toEqual([list[1]?.text, list[0]?.text]);
  expect(asked('date')).toBeUndefined();
  expect(asked('date of the bridge')).toBeUndefined();
});
