import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';
import { hostile } from './hostile.ts';

const passage =
  'Under the plan the yard would not hand over 33 hulls in 42 days, the foreman said.';

test('proposes the most similar run of words as it is printed', () => {
  expect(nearest(passage, 'would hand over 33 hulls')).toEqual({
    words: 'would not hand over 33 hulls',
    similarity: 0.83,
    warnings: ['it has “not”'],
  });
});

test('points out a changed number', () => {
  expect(nearest(passage, '34 hulls in 42 days')?.warnings).toEqual([
    'the number 34 is not there',
    'it has the number 33',
  ]);
});

test('points out a negation that is not there', () => {
  expect(nearest('the yard can hand over', 'the yard can’t hand over')?.warnings).toEqual([
    '“can’t” is not there',
  ]);
});

test('says when only case or punctuation differs', () => {
  expect(nearest(passage, 'Hulls in 42 days the')).toEqual({
    words: 'hulls in 42 days, the',
    similarity: 1,
    warnings: ['only case or punctuation differs'],
  });
});

test('finds words at the start, at the end and the whole', () => {
  expect(nearest(passage, 'Under a plan')?.words).toBe('Under the plan');
  expect(nearest(passage, 'a foreman said')?.words).toBe('the foreman said');
  expect(nearest('shut', 'shuts')?.words).toBe('shut');
});

test('proposes nothing where nothing is alike', () => {
  expect(nearest(passage, 'ferry timetable')).toBeUndefined();
  expect(nearest('', 'ferry')).toBeUndefined();
  expect(nearest(passage, '…')).toBeUndefined();
});

test('gives up on texts without bounds instead of stalling', () => {
  expect(nearest('tick '.repeat(3000), 'tock '.repeat(3000))).toBeUndefined();
});

test('never throws, and proposes only words of the passage', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, exact) => {
      const proposal = nearest(text, exact);
      if (!proposal) return;
      expect(text).toContain(proposal.words);
      expect(proposal.similarity).toBeGreaterThanOrEqual(0.5);
      expect(proposal.similarity).toBeLessThanOrEqual(1);
    }),
  );
});
