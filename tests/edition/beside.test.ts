import { describe, expect, test } from 'vitest';
import { beside, type Laid } from '../../src/edition/beside.ts';

const facts = { claims: [], figures: [], entities: [], same: [], dates: [] };
const line = 'Sixty letters of the account of a passage fill about a line. ';

function passage(lines: number, ...notes: [string, number][]): Laid {
  return {
    text: line.repeat(lines),
    needs: [],
    facts,
    notes: notes.map(([id, words]) => ({
      id,
      label: 'Term',
      lemma: 'tram',
      text: 'note '.repeat(words),
    })),
  };
}

describe('beside', () => {
  test('puts a short note beside a long passage', () => {
    expect(beside([passage(6, ['a', 12])])).toEqual(new Set(['a']));
  });

  test('lets a note run on beside the passages that follow', () => {
    expect(beside([passage(2, ['a', 40]), passage(4), passage(4)])).toEqual(new Set(['a']));
  });

  test('puts a note under its passage when the one before it has not ended', () => {
    expect(beside([passage(2, ['a', 40]), passage(2, ['b', 10]), passage(8)])).toEqual(
      new Set(['a']),
    );
  });

  test('puts a note under its passage when it would end below the text', () => {
    expect(beside([passage(1, ['a', 80])])).toEqual(new Set());
  });

  test('keeps the notes of one passage in their order: none beside after one under', () => {
    expect(beside([passage(3, ['a', 200], ['b', 3]), passage(3)])).toEqual(new Set());
  });
});
