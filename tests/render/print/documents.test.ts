import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeEdition } from '../../../src/compile/make-edition.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { documents } from '../../../src/render/print/documents.ts';
import { foldText } from '../../../src/text/fold.ts';
import { compiled } from '../../fixture.ts';
import { corpusOf, outline, seed } from '../../small.ts';
import { hostile } from '../../text/hostile.ts';
import { all, type Rendered, render, wordsOf } from './render.ts';

/** Reference → words, of the passages of a rendered page. */
function passagesIn(page: Rendered): Map<string, string> {
  const passages = all(page, ({ name }) => name === 'Passage');
  return new Map(
    passages.map((passage) => {
      const [words] = all(passage, ({ properties }) => properties['data-text'] === '');
      return [
        `${passage.properties.of}:${passage.properties.n}`,
        words ? wordsOf(words) : 'no words',
      ];
    }),
  );
}
const print = (corpus: Corpus) => {
  const { edition, outlines } = makeEdition(corpus, () => 'ok', {
    ok: 0,
    attested: 0,
    unchecked: 0,
  });
  return { edition, documents: documents(corpus, edition, outlines, '/') };
};

describe.each(['ferry', 'tramline', 'texts'] as const)('the MDX of %s, compiled', (name) => {
  const { edition, documents } = compiled(name);

  test('has the very words of every passage', () => {
    for (const source of edition.sources) {
      const page = render(documents.get(`sources/${source.key}`)?.mdx ?? '');
      expect(passagesIn(page)).toEqual(
        new Map(source.passages.map(({ n, text }) => [`${source.key}:${n}`, text])),
      );
    }
  });
  test('has marks that are flat, and a way to each note and back', () => {
    for (const source of edition.sources) {
      const page = render(documents.get(`sources/${source.key}`)?.mdx ?? '');
      const marks = all(page, (element) => element.name === 'mark');
      expect(marks.flatMap((mark) => all(mark, () => true))).toEqual([]);
      const notes = source.passages.flatMap((passage) => passage.notes.map(({ id }) => id));
      const references = all(page, ({ properties }) => properties.role === 'doc-noteref');
      expect(references.map(({ properties }) => [properties.id, properties.href]).sort()).toEqual(
        notes.map((id) => [`r-${id}`, `#n-${id}`]).sort(),
      );
      expect(references.map(({ properties }) => properties['data-number'])).toEqual(
        references.map((_, index) => String(index + 1)),
      );
      const backs = all(page, (element) => element.name === 'Note').map(({ properties }) => [
        properties.id,
        properties.back,
      ]);
      expect(backs.sort()).toEqual(notes.map((id) => [id, `#r-${id}`]).sort());
    }
  });
  test('has every sentence of the explainer with what it cites', () => {
    for (const page of edition.explainer) {
      const claims = all(
        render(documents.get(`explainer/${page.slug}`)?.mdx ?? ''),
        (element) => element.name === 'Claim',
      );
      const sentences = page.sections.flatMap((section) => section.sentences);
      expect(
        claims.map((claim) => [wordsOf(claim).replace(/\s+/g, ' ').trim(), claim.properties.id]),
      ).toEqual(sentences.map(({ text, cites }) => [text, cites.join(' ')]));
      expect(claims.map((claim) => claim.properties.n)).toEqual(
        claims.map((_, index) => String(index + 1)),
      );
    }
  });
  test('opens evidence for each sentence, and shows no passage without those that it needs', () => {
    for (const page of edition.explainer) {
      const rendered = render(documents.get(`explainer/${page.slug}`)?.mdx ?? '');
      const opened = all(
        rendered,
        ({ properties }) => properties.className === 'evidence' || properties.class === 'evidence',
      );
      expect(opened.map(({ properties }) => properties.id)).toEqual(
        opened.map((_, index) => `ev-${index + 1}`),
      );
      for (const evidence of opened) {
        const witnesses = all(evidence, ({ properties }) => 'data-evidence' in properties);
        const shown = witnesses.flatMap((witness) => {
          const at = String(witness.properties['data-evidence']);
          const around = all(witness, ({ name }) => name === 'p').flatMap(
            (line) => /^¶(\d+[a-z]*) /.exec(wordsOf(line))?.[1] ?? [],
          );
          return [at, ...around.map((n) => `${at.slice(0, at.indexOf(':'))}:${n}`)];
        });
        const links = all(evidence, ({ name }) => name === 'a').map(({ properties }) =>
          String(properties.href),
        );
        for (const at of shown) {
          const source = edition.sources.find(({ key }) => at.startsWith(`${key}:`));
          const needs = source?.passages.find(({ n }) => at === `${source.key}:${n}`)?.needs ?? [];
          for (const n of needs) {
            if (!shown.includes(`${source?.key}:${n}`))
              expect(links).toContain(`/sources/${source?.key}/#p${n}`);
          }
        }
      }
    }
  });
  test('opens passages in their stored words, the exact words of each citation marked where they stand', () => {
    for (const page of edition.explainer) {
      const witnesses = all(
        render(documents.get(`explainer/${page.slug}`)?.mdx ?? ''),
        ({ properties }) => 'data-evidence' in properties,
      );
      for (const witness of witnesses) {
        const at = String(witness.properties['data-evidence']);
        const source = edition.sources.find(({ key }) => at.startsWith(`${key}:`));
        const passage = source?.passages.find(({ n }) => at === `${source.key}:${n}`);
        const [text] = all(witness, ({ properties }) => properties.class === 'witness-text');
        expect(text && wordsOf(text)).toBe(`¶${passage?.n} ${passage?.text}`);
        const quotes = all(witness, ({ name }) => name === 'blockquote').map(wordsOf);
        const marked = all(witness, ({ name }) => name === 'mark').map(wordsOf);
        const once = quotes
          .map((quote) => foldText(quote.slice(1, -1)))
          .filter((exact) => foldText(passage?.text ?? '').split(exact).length === 2);
        expect(marked.length > 0).toBe(once.length > 0);
        // Marks that touch are one run of words.
        for (const exact of once) expect(foldText(marked.join(''))).toContain(exact);
      }
    }
  });
  test('has an id once on each page', () => {
    for (const { mdx } of documents.values()) {
      const ids = all(render(mdx), ({ properties }) => 'id' in properties)
        .filter(({ name }) => name !== 'Claim')
        .map(({ name, properties }) => `${name === 'Note' ? 'n-' : ''}${properties.id}`);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });
});

test('addresses become urls under BASE, and those of other sites stay', () => {
  const text = compiled('ferry', '/a/b/').documents.get('sources/ferry')?.mdx ?? '';
  expect(text).toContain('href="/a/b/sources/guide/"');
  expect(text).not.toMatch(/href="\/(?!a\/b\/)/);
});

describe('a hostile passage', () => {
  const line = hostile.map((text) => text.replace(/[\n¶]/g, ' ').trim().replace(/^[[{]/, ''));
  test('is printed in its own words, whatever they are and wherever notes and quotations lie', () => {
    fc.assert(
      fc.property(line, fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), (words, a, b, c, d) => {
        const text = `x ${words} “quoted” y`;
        const corpus = corpusOf({ 'seeds/ferry.md': seed(`¶1 ${text}\n`) });
        const range = (from: number, to: number) =>
          text.slice(Math.min(from, to), Math.max(from, to));
        const { edition } = print(corpus);
        const [passage] = edition.sources[0]?.passages ?? [];
        if (!passage) throw new Error('no passage');
        const cut = (id: string, from: number, to: number) => ({
          id,
          kind: 'term' as const,
          label: 'Term',
          lemma: range(from, to),
          range: [
            Math.min(from, to, text.length),
            Math.min(Math.max(from, to), text.length),
          ] satisfies [number, number],
          text: 'T',
          address: `/sources/ferry/#n-${id}`,
        });
        passage.notes = [cut('one', a, b), cut('two', c, d)];
        const page = render(documents(corpus, edition, [], '/').get('sources/ferry')?.mdx ?? '');
        expect(passagesIn(page).get('ferry:1')).toBe(text);
        const marks = all(page, (element) => element.name === 'mark');
        expect(marks.flatMap((mark) => all(mark, () => true))).toEqual([]);
        expect(all(page, ({ properties }) => properties.role === 'doc-noteref')).toHaveLength(2);
      }),
      { numRuns: 120 },
    );
  });
  test.each([
    '{process.exit(1)}',
    '<script>alert(1)</script>',
    'import x from "y"',
    'export default 1',
    '</Passage>',
    '{"} <Note id="x">{"',
    '<!-- -->',
    '--- # > - 1. `a` *b* [c](d)',
    '&lt;b&gt; &amp;',
    'a\u202eb',
  ])('%s is shown, not run', (words) => {
    const { documents } = print(corpusOf({ 'seeds/ferry.md': seed(`¶1 ${words}\n`) }));
    const page = render(documents.get('sources/ferry')?.mdx ?? '');
    expect(passagesIn(page).get('ferry:1')).toBe(words);
    expect(all(page, ({ name }) => name === 'script')).toEqual([]);
  });
});

test('a note that evidence shows has no signs of its own citations', () => {
  const { documents } = print(
    corpusOf({
      'seeds/ferry.md': seed('¶1 The ferry sails.\n\n¶2 It sails again.\n'),
      'content/notes/ferry.mdx': '<Note id="again" at="2">As before [@ferry:1].</Note>\n',
      'content/explainer/index.mdx': outline('It sails again [@again].\n'),
    }),
  );
  const { mdx = '' } = documents.get('explainer/index') ?? {};
  expect(mdx).toContain('As before.');
  expect(mdx).not.toContain('[@');
});
