import { expect, test } from 'vitest';
import { introduced } from '../../src/page/introduced.ts';
import { compiled } from '../fixture.ts';

test('texts of one page link a person where they are first named', () => {
  const parts = introduced(compiled('tramline').edition, [
    'Brandt wrote to Tessen.',
    'said by Livia Brandt and Dole',
  ]);
  expect(parts.map((text) => text.map((part) => [part.text, part.address ?? '']))).toEqual([
    [
      ['Brandt', '/people/#livia-brandt'],
      [' wrote to Tessen.', ''],
    ],
    [
      ['said by Livia Brandt and ', ''],
      ['Dole', '/people/#marek-dole'],
    ],
  ]);
});
