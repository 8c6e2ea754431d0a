import { describe, expect, test } from 'vitest';
import { hasCompare, hasIndex } from '../../../src/edition/compare/doors.ts';
import { cutAtWords, ownWords } from '../../../src/edition/compare/own-words.ts';
import { keyOf, MOST_PAIRS, pairsOf, topicsOf } from '../../../src/edition/compare/pairs.ts';
import { sideBySide } from '../../../src/edition/compare/side-by-side.ts';
import { compiled } from '../../fixture.ts';

const { edition } = compiled('tramline');

describe('pairs', () => {
  test('are those that share something, in the order of the corpus, the richest first', () => {
    const { pairs, total } = pairsOf(edition);
    const order = edition.sources.map(({ key }) => key);
    expect(pairs.length).toBeGreaterThan(2);
    expect(total).toBe(pairs.length);
    for (const { a, b, shared, address } of pairs) {
      expect(order.indexOf(a)).toBeLessThan(order.indexOf(b));
      expect(address).toBe(`/compare/${a}/${b}/`);
      expect(shared).toBeGreaterThan(0);
    }
    expect(pairs.map(({ shared }) => shared)).toEqual(
      pairs.map(({ shared }) => shared).toSorted((x, y) => y - x),
    );
  });

  test('of texts that share nothing are not made, and lead to no door', () => {
    const texts = compiled('texts').edition;
    expect(pairsOf(texts)).toEqual({ pairs: [], total: 0 });
    expect(hasCompare(texts)).toBe(false);
    expect(hasIndex(texts)).toBe(false);
  });

  test('are bounded where hundreds of sources speak of one thing', () => {
    const [source] = edition.sources;
    if (!source) throw new Error('no source');
    const sources = Array.from({ length: 900 }, (_, index) => ({ ...source, key: `s${index}` }));
    const claims = edition.claims.slice(0, 1).map((claim) => ({
      ...claim,
      evidence: sources.flatMap(({ key }) =>
        claim.evidence.slice(0, 1).map((piece) => ({ ...piece, source: key })),
      ),
    }));
    const { pairs, total } = pairsOf({ sources, claims, figures: [], events: [] });
    expect(pairs).toHaveLength(MOST_PAIRS);
    expect(total).toBeLessThan(1000);
  });
});

describe('side by side', () => {
  test.each(pairsOf(edition).pairs.map(({ a, b }) => [a, b] as const))(
    '%s and %s have each passage once, in the order of the first, and share what they say they share',
    (keyA, keyB) => {
      const a = edition.sources.find(({ key }) => key === keyA);
      const b = edition.sources.find(({ key }) => key === keyB);
      if (!a || !b) throw new Error('no source');
      const { rows, leftOut } = sideBySide(edition, a, b);
      const shown = (source: typeof a) =>
        source.passages.filter(({ text, kind }) => text !== '' && kind !== 'removed');
      expect(rows.flatMap((row) => row.a)).toEqual(shown(a));
      expect(new Set(rows.flatMap((row) => row.b))).toEqual(new Set(shown(b)));
      expect(rows.flatMap((row) => row.b)).toHaveLength(shown(b).length);
      expect(leftOut).toEqual({ a: 0, b: 0 });
      for (const row of rows) {
        expect(row.shared.length > 0).toBe(row.a.length > 0 && row.b.length > 0);
        for (const topic of row.shared) {
          expect(row.a.some(({ n }) => topic.at.includes(`${keyA}:${n}`))).toBe(true);
          expect(row.b.some(({ n }) => topic.at.includes(`${keyB}:${n}`))).toBe(true);
        }
      }
      expect(rows.some(({ shared }) => shared.length > 0)).toBe(true);
    },
  );

  test('leave out of long texts what they do not share, and count it', () => {
    const [pair] = pairsOf(edition).pairs;
    const a = edition.sources.find(({ key }) => key === pair?.a);
    const b = edition.sources.find(({ key }) => key === pair?.b);
    const [passage] = a?.passages ?? [];
    if (!a || !b || !passage) throw new Error('no source');
    const more = Array.from({ length: 400 }, (_, index) => ({ ...passage, n: `x${index}` }));
    const { rows, leftOut } = sideBySide(edition, { ...a, passages: [...a.passages, ...more] }, b);
    expect(rows.every(({ shared }) => shared.length > 0)).toBe(true);
    expect(leftOut.a).toBeGreaterThanOrEqual(400);
  });
});

test('topics are spoken of by more than one source', () => {
  for (const { at } of topicsOf(edition)) expect(new Set(at.map(keyOf)).size).toBeGreaterThan(1);
});

describe('words of its own', () => {
  const terms = [
    {
      id: 'riders',
      thing: 'people on the tram',
      house: 'riders',
      why: '',
      address: '/wording/#t-riders',
      wordings: [
        { words: ['riders', 'rider'], counts: { courier: 3 }, at: [] },
        { words: ['passengers'], counts: { minutes: 2 }, at: [] },
        { words: ['people'], counts: { courier: 1, minutes: 1 }, at: [] },
      ],
    },
  ];
  test('are those that the other never uses for the same thing', () => {
    expect(ownWords(terms, 'courier', 'minutes').map(({ words }) => words)).toEqual([
      ['riders', 'rider'],
    ]);
    expect(ownWords(terms, 'courier', 'depot')).toEqual([]);
  });
  test('are marked as whole words in whatever case, and nothing is lost', () => {
    const text = 'Riders, joyriders and a rider (C++).';
    expect(cutAtWords(text, ['rider', 'riders', 'C++'])).toEqual([
      { text: 'Riders', isOwn: true },
      { text: ', joyriders and a ', isOwn: false },
      { text: 'rider', isOwn: true },
      { text: ' (', isOwn: false },
      { text: 'C++', isOwn: true },
      { text: ').', isOwn: false },
    ]);
    expect(cutAtWords(text, [])).toEqual([{ text, isOwn: false }]);
  });
});
