import { expect, test } from 'vitest';
import { documents, outline } from './read.ts';
import { message, pdf } from './samples.ts';

test('HTML: the article with its record; navigation, scripts and what surrounds it are gone', async () => {
  const page = `<!doctype html><html lang="nb"><head><title>Bridge opens | Harbour Post</title>
    <meta property="og:site_name" content="Harbour Post"><link rel="canonical" href="https://example.org/bridge">
    <meta name="author" content="Anna Berg"><meta property="article:published_time" content="2024-03-12T10:00:00Z">
    <meta name="keywords" content="bridge, tram"><script type="application/ld+json">{"@type":"NewsArticle","headline":"no"}</script></head>
    <body><header><a href="/">Home</a></header><nav><a href="/a">News</a></nav><main><article><h1>Bridge opens</h1>
    <p>The <em>new</em> bridge<sup><a href="#n1">1</a></sup> <a href="javascript:alert(1)">opened</a>.</p>
    <h2>Trams<a class="headerlink" href="#trams">¶</a></h2><ul><li>one<ul><li>inner</li></ul></li></ul><ol start="3"><li><p>three</p><p>more</p></li></ol>
    <blockquote><p>Quoted</p></blockquote><pre><code class="language-js">a
  b</code></pre><table><tr><th>Year</th><th>Trams</th></tr><tr><td></td><td>12</td></tr></table>
    <ol><li id="n1">A note. <a href="#r1">↩</a></li></ol></article></main><footer>Imprint</footer></body></html>`;
  const [document] = await documents('page.html', page);
  expect(document).toMatchObject({
    title: 'Bridge opens',
    authors: ['Anna Berg'],
    publisher: 'Harbour Post',
    date: '2024-03-12',
    language: 'nb',
    url: 'https://example.org/bridge',
    tags: ['bridge', 'tram'],
  });
  expect(await outline('page.html', page)).toEqual([
    'title: Bridge opens',
    'paragraph: The new bridge opened.',
    'heading 1: Trams',
    'item 1 false •: one',
    'item 2 false •: inner',
    'item 1 true 3.: three',
    'paragraph: more',
    'quotation 1: Quoted',
    'code js: a\n  b',
    'row 1 true: Year\tTrams',
    'row 1 false: \t12',
    'footnote 1: A note.',
  ]);
  expect(document?.blocks[0]?.marks).toEqual([
    { start: 4, end: 7, is: 'emphasis' },
    { start: 14, end: 14, is: 'footnote-sign', to: '1' },
    { start: 15, end: 21, is: 'link', to: 'javascript:alert(1)' },
  ]);
});

test('TEI: divisions, pages, notes, variants, verse and speeches with what the edition counts', async () => {
  const text = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Songs</title><author>Ole Lie</author></titleStmt></fileDesc></teiHeader>
    <text xml:lang="nb"><body><div n="1"><head>First</head><pb n="4"/><p xml:id="p1">The tram<note>Not always.</note> goes to the
    <app><lem wit="#A">harbour</lem><rdg wit="#B">hill</rdg></app>.</p><pb n="5"/><lg><l>Roses</l><l>Violets</l></lg>
    <sp><speaker>Anna.</speaker><p>Good day.</p></sp></div></body></text></TEI>`;
  expect(await outline('a.xml', text)).toEqual([
    'title: Songs',
    'heading 1 @1: First',
    'paragraph @4 1 p1: The tram goes to the harbour.',
    'verse @5 1: Roses\nViolets',
    'turn Anna @5 1: Good day.',
    'footnote 1 @5: Not always.',
    'footnote 2 @5: hill B',
  ]);
});

test('subtitles: what one speaker says in a row is a turn, with its time; rolling lines stand once', async () => {
  const vtt =
    'WEBVTT\n\nNOTE no\n\n1\n00:01.000 --> 00:02.000\n<v Chair>Good <i>morning</i>,\n\n00:02.500 --> 00:03.000\n<v Chair>all &amp; sundry.\n\n00:00:04.000 --> 00:05.000\n<v Anna Berg>Thank you.\n\n00:05.000 --> 00:06.000\nThank you.\nWe begin.\n';
  expect(await outline('a.vtt', vtt)).toEqual([
    'turn Chair @1: Good morning, all & sundry.',
    'turn Anna Berg @4: Thank you. Thank you. We begin.',
  ]);
});

test('transcripts: turns of a plain text, with times where they stand', async () => {
  const text =
    'Hearing of 12 March\n\n[00:00:04] CHAIR: Good morning.\nWe begin.\n\n[00:00:09] ANNA BERG: Thank you.\n\n[00:01:00] CHAIR: When?\n\n[00:01:02] ANNA BERG: On Monday.\n';
  expect(await outline('a.txt', text)).toEqual([
    'title: Hearing of 12 March',
    'turn CHAIR @4: Good morning. We begin.',
    'turn ANNA BERG @9: Thank you.',
    'turn CHAIR @60: When?',
    'turn ANNA BERG @62: On Monday.',
  ]);
});

test('mail: what a message quotes is a quotation; threads of an archive are in order', async () => {
  const first = message('Hello,\n\n1. one\n2. two\n\n-- \nAnna\nPort office');
  const reply = message('> 1. one\n\nYes.')
    .replace('<1@', '<2@')
    .replace('Subject: ', 'Subject: Re: ')
    .replace('10:00:00', '11:00:00')
    .replace('\n\n', '\nIn-Reply-To: <1@example.org>\n\n');
  const archive = `From a@b Tue Mar 12 11:00:00 2024\n${reply}\nFrom a@b Tue Mar 12 10:00:00 2024\n${first}`;
  expect(await outline('a.mbox', archive)).toEqual([
    'title: The harbour bridge',
    'heading 1: Anna Berg, 2024-03-12 09:00',
    'paragraph: Hello,',
    'item 1 true 1.: one',
    'item 1 true 2.: two',
    'heading 1: Anna Berg, 2024-03-12 10:00',
    'quotation 1: 1. one',
    'paragraph: Yes.',
  ]);
  const [document] = await documents('a.eml', first);
  expect(document).toMatchObject({ date: '2024-03-12', other: { signature: 'Anna, Port office' } });
});

test('tables: rows with a text and a title are documents, short ones passages, others a table', async () => {
  const rows =
    'title;date;text;place\nOne;2024-01-02;"First.\n\nMore.";Port\nTwo;2024-01-03;Second.;Hill\n';
  const made = await documents('a.csv', rows);
  expect(made.map(({ name, title, date, other }) => [name, title, date, other])).toEqual([
    ['One', 'One', '2024-01-02', { place: 'Port' }],
    ['Two', 'Two', '2024-01-03', { place: 'Hill' }],
  ]);
  expect(await outline('a.csv', 'speaker,text\nA,one\nB,two\n')).toEqual([
    'turn A: one',
    'turn B: two',
  ]);
  expect(await outline('a.csv', 'year,trams\n1911,12\n')).toEqual([
    'row 1 true: year\ttrams',
    'row 1 false: 1911\t12',
  ]);
  const named = await documents('a.csv', 'a,b\nOne,Words.\n', {
    columns: { text: 'b', title: 'a' },
  });
  expect(named[0]).toMatchObject({ title: 'One', blocks: [{ text: 'Words.' }] });
});

test('PDF: running heads and page numbers are gone, and paragraphs keep their page', async () => {
  const days = ['Monday', 'Friday', 'Sunday'];
  const page = (n: number) => ['Harbour Post', `The bridge opened on ${days[n - 1]}.`, `– ${n} –`];
  expect(await outline('a.pdf', pdf([page(1), page(2), page(3)]))).toEqual([
    'paragraph @1: The bridge opened on Monday.',
    'paragraph @2: The bridge opened on Friday.',
    'paragraph @3: The bridge opened on Sunday.',
  ]);
});

test('PDF: letters in the form that fonts have are those of texts', async () => {
  const { lettersOf } = await import('../../src/formats/pdf/letters.ts');
  expect(lettersOf('\ufee3\ufef4\ufee8\ufe8e\ufe80 \ufb2a\ufb01 \u2f14\u2ecb')).toBe(
    '\u0645\u064a\u0646\u0627\u0621 \u05e9\u05c1fi 匕车',
  );
});

test('PDF: lines of Korean that end inside a word are joined without a space', async () => {
  const { hyphenJoiner } = await import('../../src/formats/pdf/hyphens.ts');
  const join = hyphenJoiner(['항구 보고서 다리', '파수꾼']);
  expect(join('저녁 보고', '서 다리')).toBe('저녁 보고서 다리');
  expect(join('저녁 다리', '파수꾼')).toBe('저녁 다리 파수꾼');
});

test('RTF: fonts have code pages, paragraphs of lists their labels, and headings a level', async () => {
  const text = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset204 Times;}}{\info{\upr{\title ?}{\*\ud{\title Мост}}}}
\pard\outlinelevel0{\listtext\pard\plain\tab}Over\par\pard{\f1 \'ef\'f0\'e8\'e2\'e5\'f2} caf\'e9\u-10179?\u-8578?\par
{\listtext\pard 2.\tab}Two\par{\pntext\f1\'b7\tab}Dot\par{\listtext b)\tab}Letter\par}`;
  expect(await outline('a.rtf', text)).toEqual([
    'title: Over',
    'paragraph: привет café\u{1f67e}',
    'item 1 true 2.: Two',
    'item 1 false •: Dot',
    'item 1 false •: b) Letter',
  ]);
});

test('HTML that calls itself XML may end an element where it begins', async () => {
  const body = '<h1><a id="a"/>Bridge</h1><p>Words <span/>here.</p><p>And<br/>there.</p>';
  expect(
    await outline(
      'a.html',
      `<?xml version="1.0"?><html><head><title/></head><body>${body}</body></html>`,
    ),
  ).toEqual(['title: Bridge', 'paragraph: Words here.', 'paragraph: And there.']);
});

test('XML of a journal: the title of the article and not that of its first section', async () => {
  const text =
    '<article><front><journal-title>Harbour Studies</journal-title><article-title>On trams</article-title></front><body><sec><title>Rails</title><p>They are laid.</p></sec></body></article>';
  const [document] = await documents('a.xml', text);
  expect(document?.title).toBe('On trams');
});
