import { expect, test } from 'vitest';
import { compiled } from '../../fixture.ts';
import { all, render, wordsOf } from './render.ts';

const { edition, documents } = compiled('tramline');
const page = (name: string) => render(documents.get(name)?.mdx ?? '');
const endnotes = (name: string) =>
  all(page(name), ({ properties }) => properties.class === 'endnotes paper');
const itemsOf = (name: string) =>
  endnotes(name).flatMap((section) =>
    all(section, ({ name: tag }) => tag === 'ol').flatMap(({ children }) => children.map(wordsOf)),
  );

test('has an endnote for each numbered sentence of each page, in their order', () => {
  for (const { slug } of edition.explainer) {
    const sentences = all(page(`explainer/${slug}`), ({ name }) => name === 'Claim');
    expect(sentences.map(({ properties }) => properties.n)).toEqual(
      itemsOf(`explainer/${slug}`).map((_, index) => String(index + 1)),
    );
  }
});

test('tells each thing once, with every exact word of it, and names that note afterwards', () => {
  const notes = itemsOf('explainer/index');
  const [sentences] = [all(page('explainer/index'), ({ name }) => name === 'Claim')];
  const met = new Map<string, number>();
  for (const [index, sentence] of sentences.entries()) {
    for (const id of String(sentence.properties.id).split(' ')) {
      const claim = edition.claims.find((one) => one.id === id);
      const first = met.get(id);
      met.set(id, first ?? index);
      const note = notes[index] ?? '';
      if (first !== undefined) expect(note).toMatch(new RegExp(`^See .*\\b${first + 1}\\b`));
      else for (const { quote } of claim?.evidence ?? []) expect(note).toContain(quote);
    }
  }
  expect(met.size).toBeGreaterThan(5);
});

test('shows what a cited passage must be read with once, with its gist', () => {
  const ferry = render(compiled('ferry').documents.get('pages/about')?.mdx ?? '');
  const [section] = all(ferry, ({ properties }) => properties.class === 'endnotes paper');
  const lists = section ? all(section, ({ name }) => name === 'ul') : [];
  const needed = lists.flatMap(({ children }) => children.map(wordsOf));
  expect(needed.length).toBeGreaterThan(0);
  expect(new Set(needed).size).toBe(needed.length);
  for (const item of needed) expect(item).toMatch(/^\S+\s¶\w+: .{20}/);
});

test('puts nothing behind a page without numbered sentences', () => {
  expect(endnotes('sources/courier')).toEqual([]);
});
