import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/formats/markdown/markdown.ts';
import { readSeed } from '../../../src/read/seed.ts';

const blocks = (text: string) =>
  readMarkdown(text).blocks.map(({ shape, text, marks }) => [
    Object.values(shape).join(' '),
    text,
    ...marks.map(({ is, start, end, to }) => `${is} ${start}-${end}${to ? ` ${to}` : ''}`),
  ]);
const title = (text: string, file = 'seeds/a-tram_line.md') => {
  const read = readSeed(file, text, 'k');
  return read.ok ? [read.source.record.title, read.source.passages[0]?.kind] : read.problems;
};

describe('blocks of Markdown', () => {
  test('are headings, set in either way, and paragraphs with marks', () => {
    expect(
      blocks('Tram\n====\n\nThe *new* **[tram](a.md)**\ncomes `now`.\n\n### At last ###'),
    ).toEqual([
      ['heading 1', 'Tram'],
      [
        'paragraph',
        'The new tram comes now.',
        'emphasis 4-7',
        'link 8-12 a.md',
        'strong 8-12',
        'code 19-22',
      ],
      ['heading 3', 'At last'],
    ]);
  });
  test('are items with their depth and label, those of tasks with a box', () => {
    expect(blocks('3) three\n4) four\n   - [x] done\n   - [ ] to do\n\n     more\n')).toEqual([
      ['item 1 true 3)', 'three'],
      ['item 1 true 4)', 'four'],
      ['item 2 false ☑', 'done'],
      ['item 2 false ☐', 'to do'],
      ['item 2 false ', 'more'],
    ]);
  });
  test('are rows with tabs between cells', () => {
    expect(blocks('| Stop | Time |\n|---|---|\n| *Harbour* | 8 |\n\n| A |\n|---|')).toEqual([
      ['row 1 true', 'Stop\tTime'],
      ['row 1 false', 'Harbour\t8', 'emphasis 0-7'],
      ['row 2 true', 'A'],
    ]);
  });
  test('are quotations and callouts, code that is never cut, and lines that were broken by hand', () => {
    expect(blocks('> a\n> > b\n\n> [!note] Mind\n> the gap')).toEqual([
      ['quotation 1', 'a'],
      ['quotation 2', 'b'],
      ['quotation 1', 'Mind', 'strong 0-4'],
      ['quotation 1', 'the gap'],
    ]);
    expect(blocks('```js\na\n\n  b # c\n```\n\n    x\n\n    y')).toEqual([
      ['code js', 'a\n\n  b # c'],
      ['code ', 'x\n\ny'],
    ]);
    expect(blocks('roses  \nare\\\nred')).toEqual([['verse', 'roses\nare\nred']]);
  });
  test('are footnotes behind what first refers to them', () => {
    expect(blocks('[^a]: Note.\n\nWords[^a].\n\nMore[^a].')).toEqual([
      ['paragraph', 'Words.', 'footnote-sign 5-5 a'],
      ['footnote a', 'Note.'],
      ['paragraph', 'More.', 'footnote-sign 4-4 a'],
    ]);
  });
  test('are pictures of the corpus; those of the web are links', () => {
    expect(
      blocks(
        '![The tram](img/tram%201.png)\n\n![](bell.png)\n\nSee ![it](https://example.org/a.png).',
      ),
    ).toEqual([
      ['figure img/tram 1.png The tram', 'The tram'],
      ['figure bell.png ', 'bell'],
      ['paragraph', 'See it.', 'link 4-6 https://example.org/a.png'],
    ]);
    expect(blocks('[![Build](https://example.org/b.svg)](https://example.org/build)')).toEqual([
      ['paragraph', 'Build', 'link 0-5 https://example.org/build'],
    ]);
  });
  test('have no rules and no comments; harmless tags mark words, all else is shown', () => {
    expect(blocks('a\n\n***\n\n<!-- hidden -->\n\nb <!-- too --> c<br>d <b>e</b>')).toEqual([
      ['paragraph', 'a'],
      ['verse', 'b  c\nd e', 'strong 7-8'],
    ]);
    expect(blocks('<div align="center"><h2>Tram</h2><p>a <i>b</i></p></div>')).toEqual([
      ['heading 2', 'Tram'],
      ['paragraph', 'a b', 'emphasis 2-3'],
    ]);
    expect(blocks('<script>alert(1)</script>\n\nx <iframe src=y>')).toEqual([
      ['code html', '<script>alert(1)</script>'],
      ['paragraph', 'x <iframe src=y>'],
    ]);
  });
  test('have the links and words of Obsidian, and no signs of Hugo and Jekyll', () => {
    expect(blocks('[[Tram line|the line]], [[Bell]] ==loud== %%not for print%%')).toEqual([
      ['paragraph', 'the line, Bell loud', 'link 0-8 Tram%20line.md', 'link 10-14 Bell.md'],
    ]);
    expect(
      blocks(
        '{{< note >}}\nMind the gap.\n{{< /note >}}\n\n{% highlight js %}\nx\n{% endhighlight %}\n\n`{{< kept >}}`\n{: .lead}',
      ),
    ).toEqual([
      ['paragraph', 'Mind the gap.'],
      ['paragraph', 'x'],
      ['paragraph', '{{< kept >}}', 'code 0-12'],
    ]);
  });
});

describe('front matter', () => {
  const said = (text: string) => {
    const { blocks, images, remarks, ...rest } = readMarkdown(text);
    return { ...rest, text: blocks.map(({ text }) => text).join('|') };
  };
  const expected = {
    title: 'The harbour opens',
    authors: ['Jane Doe'],
    date: '2024-03-13',
    language: 'en-GB',
    tags: ['tram', 'harbour'],
    other: { draft: false, weight: 3 },
    text: 'Text.',
  };
  test('is read in YAML, TOML and JSON, and what is not known is kept', () => {
    expect(
      said(
        '---\ntitle: The harbour opens\ndate: 2024-03-13T08:00:00Z\nauthor: Jane Doe\nlang: en_GB\ntags: [tram, harbour]\ndraft: false\nweight: 3\n---\n\nText.',
      ),
    ).toEqual(expected);
    expect(
      said(
        '+++\ntitle = "The harbour opens"\ndate = 2024-03-13T08:00:00Z\nauthors = ["Jane Doe"]\nlanguage = "en-GB"\ntags = ["tram", "harbour"]\ndraft = false\nweight = 3\n+++\n\nText.',
      ),
    ).toEqual(expected);
    expect(
      said(
        '{\n  "title": "The harbour opens", "date": "2024-03-13", "author": {"name": "Jane Doe"},\n  "locale": "en-GB", "keywords": "tram, harbour", "draft": false, "weight": 3\n}\n\nText.',
      ),
    ).toEqual(expected);
  });
  test('is text where it only looks like it', () => {
    expect(said('---\n\nOnly a paragraph between rules.\n\n---\n\nMore.').text).toBe(
      'Only a paragraph between rules.|More.',
    );
    expect(said('---\nno end').text).toBe('no end');
  });
  test('with a mistake in it gives what can be read', () => {
    expect(
      said('---\ntitle: Tram: the line\nauthor: "Jane\ndate: 2024-03-13\n---\nText.'),
    ).toMatchObject({
      title: 'Tram: the line',
      date: '2024-03-13',
      text: 'Text.',
    });
  });
});

describe('the title', () => {
  test.each([
    ['is that of the front matter', '+++\ntitle = "Trams"\n+++\nText.', ['Trams', 'headline']],
    ['is the first heading', '# Trams in C#\n\nText.', ['Trams in C#', 'headline']],
    ['is the first line', 'Trams\n\nText.', ['Trams', 'headline']],
    [
      'is the one great heading under a picture',
      '![x](x.png)\n\n# Trams\n\nText.',
      ['Trams', 'headline'],
    ],
    [
      'is no item of a list',
      '- Start Date: 2014\n\n# Summary\n\nA.\n\n# More\n\nB.',
      ['a tram line', 'body'],
    ],
    ['is no sign', '>\n\n#\n\n***\n\nTrams', ['Trams', 'headline']],
  ])('%s', (_, text, expected) => {
    expect(title(text)).toEqual(expected);
  });
});

test('a tag with many attributes and no end is read at once', () => {
  const attributes = Array.from({ length: 400 }, (_, index) => `a${index} = b c`).join('  ');
  expect(
    readMarkdown(`<iframe ${attributes}\n\n<div ${attributes} "open>`).blocks.length,
  ).toBeGreaterThan(0);
});
