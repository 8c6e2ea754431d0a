import { expect, test } from 'vitest';
import { anchor } from '../../src/text/anchor.ts';
import { calendarWords } from '../../src/text/calendar.ts';
import { cut } from '../../src/text/cut.ts';
import { fold } from '../../src/text/fold.ts';
import { numbers } from '../../src/text/numbers.ts';
import { quotations } from '../../src/text/quotations.ts';
import { sharedRuns } from '../../src/text/shared-runs.ts';
import { words } from '../../src/text/words.ts';

/** Lines that would stall anything that looks back too far. */
const LINES = {
  letters: 'x'.repeat(60_000),
  digits: '1'.repeat(60_000),
  thousands: `1${',111'.repeat(15_000)}1`,
  decimals: '1.'.repeat(30_000),
  spaces: ' '.repeat(60_000),
  marks: `e${'\u0301'.repeat(60_000)}`,
  quotes: '“'.repeat(30_000) + '”'.repeat(30_000),
  words: 'two hundred and '.repeat(4_000),
  hyphens: 'non-'.repeat(15_000),
  months: 'May '.repeat(15_000),
};

test.each(Object.entries(LINES))('a line of %s takes no more than its length allows', (_, line) => {
  const start = performance.now();
  fold(line);
  words(line);
  numbers(line);
  calendarWords(line);
  quotations(line);
  anchor(line, { exact: line.slice(3, 40) });
  anchor(line, { exact: 'nothing of the kind 7' });
  sharedRuns(line, line, 12);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test('many ranges over one text are cut in good time', () => {
  const ranges = Array.from({ length: 3000 }, (_, at) => ({
    start: at,
    end: at + 50,
    id: `n${at}`,
  }));
  expect(cut(4000, ranges)).toHaveLength(3050);
});
