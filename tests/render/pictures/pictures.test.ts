import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { make, rowsOf, wordsOf } from './harbour.ts';

const PICTURES: [string, Record<string, string>][] = [
  ['Clock', {}],
  ['Steps', { check: 'sum-of-panels', beside: 'bulbs' }],
  ['Bridge', { check: 'sum-of-panels', unlike: 'two-counts-left', of: 'panels' }],
  [
    'Exchange',
    { left: 'panels', 'left-parts': 'replaced', right: 'bulbs', 'right-parts': 'lamps' },
  ],
  ['Lanes', { lanes: 'Planned: reopening; Said: nine-sound' }],
  ['Sequence', { ids: 'nine-sound engineers-doubt two-sound' }],
  ['Flow', {}],
  ['WordCounts', { ids: 'the-bridge' }],
];

test.each(PICTURES)(
  '%s is a figure with a drawing for a page, one for a phone, and a table',
  (name, attributes) => {
    const [figure, ...more] = make(name, attributes);
    expect(more).toEqual([]);
    expect(figure?.tagName).toBe('Figure');
    expect(figure?.properties['title']).not.toBe('');
    const html = toHtml(figure?.children ?? []);
    expect(html.match(/<svg class="pic pic-(?:wide|narrow)" role="img"/g)).toHaveLength(2);
    expect(html.match(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/g)).toHaveLength(2);
    expect(html).toContain('<details class="data"><summary>Table</summary>');
  },
);

test.each(PICTURES)('%s has no style of its own and no colour', (name, attributes) => {
  const html = toHtml(make(name, attributes));
  expect(html).not.toMatch(/style=|fill=|stroke=|#[0-9a-f]{3,6}\b(?!")|NaN|undefined|Infinity/);
});

test.each(PICTURES)('%s says nothing of what the corpus does not have', (name) => {
  const unknown = { check: 'x', ids: 'x', lanes: 'A: x', left: 'x', right: 'x' };
  expect(make(name, unknown)).toEqual([]);
});

test('the clock counts days from its first event and flags each source', () => {
  expect(wordsOf(make('Clock'))).toEqual([
    'The Tide, 9–11 May',
    'Harbour Courier, 2 May',
    'not covered',
    'Day 1, 1 May',
    'The bridge closed.',
    'Day 10, 10 May',
    'Half of the time was over.',
    'Day 20, 20 May',
    'The bridge was to reopen.',
  ]);
  expect(rowsOf(make('Clock'))).toEqual([
    'Day | Date | What',
    '1 | 1 May 2031 | The bridge closed.',
    '2 | 2 May 2031 | Text by Harbour Courier',
    '9–11 | 9–11 May 2031 | Text by The Tide',
    '10 | 10 May 2031 | Half of the time was over.',
    '20 | 20 May 2031 | The bridge was to reopen.',
  ]);
});

test('steps go from the first term to what the sum is held against', () => {
  const steps = make('Steps', { check: 'sum-of-panels', beside: 'bulbs' });
  expect(rowsOf(steps).map((row) => row.split(' | ').slice(0, 2))).toEqual([
    ['Number', 'Total'],
    ['60', '60'],
    ['−25', '35'],
    ['−5', '30'],
    ['30', 'reported'],
    ['400', 'apart'],
  ]);
  expect(wordsOf(steps)).toContain('Panels neither replaced nor painted, tide ¶1');
  expect(toHtml(steps)).toContain('Painted panels are taken to be apart from replaced ones.');
});

test('steps are not drawn where a number is missing', () => {
  expect(make('Steps', { check: 'lamps-and-bulbs' })).toEqual([]);
});

test('a bridge shows both scopes, the sum as ours, and its assumption', () => {
  const bridge = make('Bridge', {
    check: 'sum-of-panels',
    unlike: 'two-counts-left',
    of: 'panels',
  });
  const words = wordsOf(bridge);
  expect(words).toContain('Our sum, which neither report makes');
  expect(words).toContain('30 and 30, counted of two totals: not comparable');
  expect(words).toContain('30 of 60');
  expect(toHtml(bridge)).toContain('The scopes differ.');
});

test('an exchange draws no bar for what is not known and keeps its words', () => {
  const exchange = make('Exchange', {
    left: 'panels',
    'left-parts': 'replaced',
    right: 'bulbs',
    'right-parts': 'lamps',
  });
  const words = wordsOf(exchange);
  expect(words).toContain('around');
  expect(words).toContain('Lamps exchanged: how many is not said, “Dozens of lamps”, tide ¶2');
  expect(words).toContain('nothing is said about 35');
  const known = make('Exchange', { left: 'panels', 'left-parts': 'replaced', right: 'bulbs' });
  const bars = (elements: typeof exchange) => toHtml(elements).match(/<rect/g)?.length;
  expect(toHtml(exchange)).toContain('class="pic-dashed"');
  expect(bars(exchange)).toBe(bars(known));
});

test('a picture says under it which passages it is drawn from, in the order of the sources', () => {
  const html = toHtml(make('Sequence', { ids: 'two-sound nine-sound engineers-doubt' }));
  const places = /<p class="places">(.*?)<\/p>/.exec(html)?.[1] ?? '';
  expect(places.replaceAll('\u00a0', ' ').replace(/<[^>]+>/g, '')).toBe(
    'From: HC ¶3, ¶4 · tide ¶3',
  );
  expect(places.match(/<a href="\/sources\/[a-z]+\/#p\d+"/g)).toHaveLength(3);
});

test('no line of a picture of origins runs through a sign on a phone', () => {
  const html = toHtml(make('Flow'));
  const svg = /<svg class="pic pic-narrow"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
  const lines = [...svg.matchAll(/class="pic-firm" d="M[\d.]+ ([\d.]+)/g)].map((one) =>
    Number(one[1]),
  );
  const signs = [...svg.matchAll(/<text[^>]* y="([\d.]+)"[^>]*class="pic-quiet"/g)].map((one) =>
    Number(one[1]),
  );
  expect([lines.length, signs.length]).toEqual([1, 3]);
  for (const y of lines) expect(signs.filter((sign) => sign > y - 1 && sign - 11 < y)).toEqual([]);
});

test('lanes show what was planned hollow and date a claim as of its day', () => {
  const lanes = make('Lanes', { lanes: 'Planned: reopening; Said: nine-sound' });
  expect(wordsOf(lanes)).toContain('20 May: The bridge was to reopen.');
  expect(wordsOf(lanes)).toContain('As of 2 May: Nine piers were sound, the mayor said.');
  expect(toHtml(lanes).match(/<circle class="pic-ring"/g)).toHaveLength(2);
});

test('a sequence says who states, disputes and revises, and through whom', () => {
  expect(
    rowsOf(make('Sequence', { ids: 'nine-sound engineers-doubt two-sound' })).map((row) =>
      row.split(' | ').slice(0, 3).join(': '),
    ),
  ).toEqual([
    'Where: Who: Role',
    'HC ¶3: the mayor, via a radio station: states',
    'HC ¶4: engineers: disputes ¶3',
    'tide ¶3: the mayor: revises ¶3',
  ]);
});

test('origins that several sources print stand first', () => {
  expect(rowsOf(make('Flow'))).toEqual([
    'Origin | HC | tide',
    'a notice of the works office | ¶2 | ¶2',
    'town meeting | ¶3 | ',
  ]);
  expect(make('Flow')[0]?.properties['title']).toBe('1 origin of 2 stands in more than one source');
});

test('a matrix gives each source in its own words, or says that it is silent', () => {
  expect(rowsOf(make('Matrix', { rows: 'Sound piers: nine-sound two-sound' }))).toEqual([
    'On | HC | tide',
    'Sound piers | “nine of the piers are sound”, citing the mayor, via a radio station ¶3“did not believe”, against it, citing engineers ¶4 | “only two piers were sound”, citing the mayor ¶3',
  ]);
  expect(rowsOf(make('Matrix', { ids: 'two-sound nine-sound' }))[2]).toMatch(/\| not said$/);
});

test('a matrix of silences leads to what the others say', () => {
  expect(rowsOf(make('SilenceMatrix'))).toEqual([
    'Question | HC | tide',
    'What did it cost? | not said | not said',
    'How many piers were sound? | not said | said ¶3',
  ]);
});

test('counts of words name a passage for each source that has one', () => {
  expect(rowsOf(make('WordCounts', { ids: 'the-bridge' }))).toEqual([
    'Words | HC | tide',
    '“bridge”, “crossing” | 12 HC ¶1 | 1',
    '“span” | 0 | 3',
  ]);
});
