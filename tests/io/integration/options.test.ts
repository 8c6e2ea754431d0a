import { expect, test } from 'vitest';
import { readOptions } from '../../../src/io/integration/options.ts';
import { variorum } from '../../../src/io/integration/variorum.ts';

test('what is left out has a default', () => {
  expect(readOptions({})).toMatchObject({ corpus: './corpus', base: '/', policy: true });
});

test('an option that nobody knows is told with the nearest one', () => {
  const wrong: object = { corpse: './corpus' };
  expect(() => variorum(wrong)).toThrow('there is no option corpse. Did you mean corpus?');
});

test('an option of the wrong kind is told by its name', () => {
  const wrong: object = { base: 7 };
  expect(() => variorum(wrong)).toThrow(/variorum: base: /);
});
