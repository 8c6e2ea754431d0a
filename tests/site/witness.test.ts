import { expect, test } from 'vitest';
import { foldText } from '../../src/text/fold.ts';
import { claimsOf, readPage, sourcesOf } from './dist.ts';

const WITNESS = /data-evidence="([^"]+)"[\s\S]*?<p class="witness-text"[^>]*>([\s\S]*?)<\/p>/g;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const words = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&([\w#]+);/g, (whole, name) => NAMED[name] ?? whole);

const stored = new Map<string, string>(
  sourcesOf('root').flatMap(({ key, passages }) =>
    passages.map(({ n, text }) => [`${key}:${n}`, text] as const),
  ),
);

test('a claim’s page has each passage in its stored words, the exact words marked where they stand', () => {
  let marks = 0;
  for (const { id, evidence } of claimsOf('root')) {
    const shown = [...readPage('root', `/claims/${id}/`).matchAll(WITNESS)];
    const wanted = [
      ...Map.groupBy(evidence, ({ source, passage, direction, voice, by }) =>
        [source, passage, direction, voice, ...by].join('\n'),
      ).values(),
    ].map((pieces) => ({
      at: `${pieces[0]?.source}:${pieces[0]?.passage}`,
      quotes: pieces.map(({ quote }) => foldText(quote)).filter(Boolean),
    }));
    expect(shown.map(([, at, html = '']) => [at, words(html)])).toEqual(
      wanted.map(({ at }) => [at, stored.get(at)]),
    );
    for (const [index, [, at = '', html = '']] of shown.entries()) {
      // Marks that touch are one run of words.
      const marked = [...html.matchAll(/<mark>([\s\S]*?)<\/mark>/g)].map(([, one = '']) =>
        foldText(words(one)),
      );
      const text = foldText(stored.get(at) ?? '');
      const once = (wanted[index]?.quotes ?? []).filter((exact) => text.split(exact).length === 2);
      expect(marked.length > 0).toBe(once.length > 0);
      const runs = marked.join('');
      for (const exact of once) expect(runs).toContain(exact);
      marks += marked.length;
    }
  }
  expect(marks).toBeGreaterThan(0);
});
