import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/emit/annotations.ts';
import { evidenceCsv, figuresCsv } from '../../src/emit/csv.ts';
import { escapeMarkdown } from '../../src/emit/escape.ts';
import { atom, llms, sitemap } from '../../src/emit/feeds.ts';
import { sourceMarkdown } from '../../src/emit/markdown.ts';
import { messagesOf } from '../../src/messages/messages.ts';
import { compiled } from '../fixture.ts';
import { madeOf, seed } from '../small.ts';

const SITE = { origin: 'https://example.org', base: '/' };

describe('annotations', () => {
  const text = '🛶🛶 The ferry 🛶 sails “often” 🛶, and that is what the skipper said.';
  const words = (exact: string) => {
    const { edition } = madeOf({
      'seeds/ferry.md': seed(`¶1 ${text}\n`),
      'content/notes/ferry.mdx': `<Note id="n" at="1" on="${exact}">\nWords [@ferry:1].\n</Note>\n`,
    });
    const [source] = edition.sources;
    return source && annotationsOf(source, SITE, messagesOf('en'));
  };
  test('count code points, not halves of signs', () => {
    expect(words('ferry 🛶 sails')).toMatchObject({
      id: 'https://example.org/sources/ferry/annotations.jsonld',
      total: 1,
      first: {
        items: [
          {
            id: 'https://example.org/sources/ferry/#n-n',
            body: { value: 'Words.' },
            target: {
              source: 'https://example.org/sources/ferry/',
              selector: {
                type: 'FragmentSelector',
                value: 'p1',
                refinedBy: [
                  {
                    type: 'TextQuoteSelector',
                    exact: 'ferry 🛶 sails',
                    prefix: '🛶🛶 The ',
                    suffix: ' “often” 🛶, and that is what the',
                  },
                  { type: 'TextPositionSelector', start: 7, end: 20 },
                ],
              },
            },
          },
        ],
      },
    });
  });
  test('never cut a sign in two', () => {
    const long = '🛶'.repeat(40);
    const { edition } = madeOf({
      'seeds/ferry.md': seed(`¶1 ${long} ferry ${long}\n`),
      'content/notes/ferry.mdx': '<Note id="n" at="1" on="ferry">\nW.\n</Note>\n',
    });
    const printed = JSON.stringify(
      edition.sources.map((source) => annotationsOf(source, SITE, messagesOf('en'))),
    );
    expect(printed).not.toMatch(/\\ud[89a-f]/i);
    expect(printed.isWellFormed()).toBe(true);
  });
  test('of a whole passage have its fragment alone', () => {
    const { edition } = madeOf({
      'content/notes/ferry.mdx': '<Note id="n" at="2">\nW.\n</Note>\n',
    });
    const [source] = edition.sources;
    expect(JSON.stringify(source && annotationsOf(source, SITE, messagesOf('en')))).not.toContain(
      'refinedBy',
    );
  });
});

describe('CSV', () => {
  const { edition } = compiled('tramline');
  /** RFC 4180, read back. */
  const rows = (text: string): string[][] => {
    const table: string[][] = [[]];
    for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      const [, quoted, bare, end] = match;
      table.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
      if (end !== ',') table.push([]);
    }
    return table.slice(0, -1);
  };
  test('has a row for each report and each piece of evidence', () => {
    expect(rows(figuresCsv(edition))).toHaveLength(
      1 + edition.figures.reduce((sum, { reports }) => sum + reports.length, 0),
    );
    expect(rows(evidenceCsv(edition))).toHaveLength(
      1 + edition.claims.reduce((sum, { evidence }) => sum + evidence.length, 0),
    );
    const widths = new Set(rows(evidenceCsv(edition)).map((row) => row.length));
    expect([...widths]).toEqual([11]);
  });
  test('is read back as it was, commas, quotes and line breaks included', () => {
    const [claim] = edition.claims;
    if (!claim) throw new Error('no claim');
    const texts = ['a, "b"\nc', '"', ',,', 'a\r\nb', 'ü🛶'];
    for (const text of texts)
      expect(rows(evidenceCsv({ ...edition, claims: [{ ...claim, text }] }))[1]?.[1]).toBe(text);
  });
  test.each(['=1+1', '+1', '-1', '@x', '\t=1'])('a cell “%s” is no formula', (text) => {
    const [claim] = edition.claims;
    if (!claim) throw new Error('no claim');
    expect(rows(evidenceCsv({ ...edition, claims: [{ ...claim, text }] }))[1]?.[1]).toBe(
      `'${text}`,
    );
  });
  test('leaves a value empty that is only words', () => {
    expect(rows(figuresCsv(edition)).find(([id]) => id === 'passengers-on-the-hill')).toEqual(
      expect.arrayContaining(['', 'most of them']),
    );
  });
});

describe('Markdown', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '#',
        '-',
        '+',
        '=',
        '1.',
        '<b>',
        '&amp;',
        '~',
        '|',
        '\\',
        '!',
        '>',
        '\n',
        'http://x',
        '"',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));
  test('of a text says that text and nothing else', () => {
    fc.assert(
      fc.property(words, (text) => {
        const tree = unified().use(remarkParse).parse(escapeMarkdown(text));
        expect(textOf(tree)).toBe(text.replace(/\s+/g, ' ').trim());
        visit(tree, (node) => expect(['root', 'paragraph', 'text']).toContain(node.type));
      }),
    );
  });
  test('of a source has its passages with their addresses, its notes, and what they need', () => {
    const { edition } = compiled('ferry');
    const source = edition.sources[0];
    const text = source ? sourceMarkdown(source, edition, SITE) : '';
    expect(text).toContain(
      '[¶3](https://example.org/sources/ferry/#p3) It carries 180 people, “more than ever before”, she said. (read with [¶4](https://example.org/sources/ferry/#p4): The licence is for 150 people.)',
    );
    expect(text).toContain(
      '> **Reports differ.** *180 people, “more than*] The licence says less.',
    );
    expect(text).not.toContain('Share this page');
  });
});

describe('for readers of feeds and maps', () => {
  const { edition } = compiled('tramline');
  test('the sitemap has every page once, and no anchors, aliases or pages that are gone', () => {
    const urls = [...sitemap(edition, SITE).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    expect(urls).toEqual([...new Set(urls)]);
    expect(urls).toEqual(
      expect.arrayContaining([
        'https://example.org/',
        'https://example.org/claims/two-members-absent/',
        'https://example.org/about/',
      ]),
    );
    expect(urls.join()).not.toMatch(/#|protocol|council-vote\//);
  });
  test('the feed has the newest first, and signs of XML as entities', () => {
    const feed = atom(edition, { ...SITE, base: '/a&b/' });
    expect([...feed.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)).toEqual([
      'Line 7, twice told',
      'Correction, 2024-04-10',
      'Change, 2024-04-09',
      'Change, 2024-04-02',
    ]);
    expect(feed).toContain('given as 11 &#38; is 12.');
    expect(feed).toContain('href="https://example.org/a&#38;b/sources/depot/"');
    expect(feed.replace(/&#\d+;/g, '')).not.toContain('&');
    expect(feed).toContain('<updated>2024-04-10T00:00:00Z</updated>');
  });
  test('llms.txt names every source and page', () => {
    const text = llms(edition, SITE);
    expect(text).toMatch(/^# Line 7, twice told\n\n> Four texts/);
    for (const { key } of edition.sources)
      expect(text).toContain(`(https://example.org/sources/${key}.md)`);
    expect(text).toContain(
      '- [\\[Letter of the depot foreman\\]](https://example.org/sources/depot.md): Tessen tram depot, 18–19 March 2024',
    );
  });
});
