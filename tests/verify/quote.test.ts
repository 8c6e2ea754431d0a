import { expect, test } from 'vitest';
import { type QuoteForm, quote } from '../../src/verify/quote.ts';

const TEXTS = new Map([
  [
    'courier:2',
    { original: 'The tram came, and the tram left on “Track 2” — late.', account: 'Ours.' },
  ],
  ['minutes:4', { original: undefined, account: 'The council’s vote was 9 to 2.' }],
]);
const line = (at: string, words: string, form: QuoteForm = 'evidence') => {
  const found = quote(at, words, form, TEXTS);
  return found.status === 'ok' ? found.line : found.status;
};

test('prints the exact words as the passage has them, whatever was typed for dashes and quotes', () => {
  expect(line('courier:2', 'left on "Track 2" - late')).toBe(
    "    - { at: 'courier:2', quote: 'left on “Track 2” — late' }",
  );
  expect(line('minutes:4', "council's vote", 'cite')).toBe('“council’s vote” [@minutes:4]');
  expect(line('courier:2', '"Track 2"', 'note')).toBe(
    '<Note id="" at="2" on="“Track 2”">\n…\n</Note>',
  );
  expect(line('minutes:4', '', 'cite')).toBe('[@minutes:4]');
});
test('adds the least context that singles words out', () => {
  expect(line('courier:2', 'the tram')).toBe("    - { at: 'courier:2', quote: 'the tram' }");
  expect(line('courier:2', 'tram')).toBe(
    "    - { at: 'courier:2', quote: 'tram', after: 'came,' }",
  );
});
test('escapes what YAML would read', () => {
  const texts = new Map([['a:1', { original: "It's: yes", account: '' }]]);
  const found = quote('a:1', "It's: yes", 'evidence', texts);
  expect(found.status === 'ok' && found.line).toBe("    - { at: 'a:1', quote: 'It''s: yes' }");
});
test('proposes the nearest words, and never takes them', () => {
  expect(quote('minutes:4', 'vote was 9 to 3', 'cite', TEXTS)).toMatchObject({
    status: 'stale',
    nearest: { words: 'vote was 9 to 2' },
  });
  expect(line('minutes:4', 'nothing of the kind')).toBe('lost');
  expect(line('minutes:5', 'vote')).toBe('unknown');
});
