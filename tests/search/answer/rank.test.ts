import { expect, test } from 'vitest';
import { answer } from '../../../src/search/answer/answer.ts';
import { makeIndex } from '../../../src/search/answer/search-index.ts';
import { parse } from '../../../src/search/words/query.ts';
import { ask, found, passage, passages, SOURCES } from '../small.ts';

test('puts adjacent words first, then one sentence, then one record', () => {
  const scattered = 'The bridge was old. Nobody would repair it.';
  const sentence = 'The bridge waited long for its repair.';
  const adjacent = 'After the bridge repair trams ran again.';
  expect(found('bridge repair', passages(scattered, sentence, adjacent))).toEqual([
    adjacent,
    sentence,
    scattered,
  ]);
});

test('puts adjacent words in order before those in another order', () => {
  const turned = 'The repair bridge was lent.';
  const same = 'The bridge repair was cheap and quick for everyone in town.';
  expect(found('bridge repair', passages(turned, same))).toEqual([same, turned]);
});

test('takes function words for no distance', () => {
  const near = 'It was the repair of the bridge.';
  const far = 'The repair crew saw a bridge.';
  expect(found('repair bridge', passages(far, near))).toEqual([near, far]);
});

test('puts exact forms before stems', () => {
  expect(found('closures', passages('A closure was due.', 'Two closures were due.'))).toEqual([
    'Two closures were due.',
    'A closure was due.',
  ]);
});

test('puts passages before claims, claims before notes, notes before all others', () => {
  const text = 'The bridge was shut.';
  const kinds = ['section', 'term', 'note', 'claim', 'passage', 'event', 'entity'] as const;
  const list = kinds.map((kind, at) =>
    passage(text, { kind, n: String(at), address: `/${kind}/` }),
  );
  expect(ask('bridge', list).hits.map((hit) => hit.record.kind)).toEqual([
    'passage',
    'claim',
    'note',
    'event',
    'entity',
    'term',
    'section',
  ]);
});

test('lets a claim outrank a passage that has the words scattered', () => {
  const claim = passage('The bridge repair took a year.', { kind: 'claim', address: '/claims/a/' });
  const other = passage('The bridge is old. Its repair is due.');
  expect(found('bridge repair', [other, claim])).toEqual([claim.text, other.text]);
});

test('finds exact words only in their order', () => {
  expect(
    found('"bridge was open"', passages('The bridge was open.', 'Open was the bridge.')),
  ).toEqual(['The bridge was open.']);
});

test('finds exact words mixed with words', () => {
  const both = 'The bridge was open, and the mayor came.';
  expect(
    found('“bridge was open” mayor', passages('The bridge was open.', both, 'The mayor came.')),
  ).toEqual([both]);
});

test('leaves out what is not wanted', () => {
  expect(found('bridge -tram', passages('The bridge and the tram.', 'The bridge alone.'))).toEqual([
    'The bridge alone.',
  ]);
});

test.each([
  ['1900', 'About 1,900 people came.'],
  ['1,900', 'About 1900 people came.'],
  ['nineteen', 'There were 19 trams.'],
  ['19', 'There were nineteen trams.'],
  ['42 days', 'A 42-day closure.'],
  ['42-day', 'It lasted 42 days.'],
  ['cease-fire', 'The ceasefire held.'],
  ['ceasefire', 'The cease-fire held.'],
  ['cafe', 'The Café was shut.'],
  ["harbour's", 'The harbour was shut.'],
  ['oneill', "It was O'Neill’s turn."],
  ['US', 'The U.S. consul came.'],
  ['organise', 'They organized it.'],
  ['16th', 'It was day 16.'],
])('finds %s in “%s”', (query, text) => {
  expect(found(query, passages(text, 'Nothing of the kind.'))).toEqual([text]);
});

test('finds by another name of something, as a whole', () => {
  const also = [{ here: 'Baker', names: ['Bakker', 'Lord Mayor Bakker'] }];
  const record = passage('Baker opened the bridge.', { also });
  expect(found('bakker', [record])).toEqual([record.text]);
  expect(found('lord', [record])).toEqual([]);
  expect(ask('bakker', [record]).hits[0]?.match.marks.map((mark) => mark.form)).toEqual(['baker']);
});

test('puts a name that is its title first among others of its kind', () => {
  const more = { kind: 'entity', isTitleSearched: true } as const;
  const named = passage('He led the city.', {
    ...more,
    title: 'Ada Lund',
    address: '/people/#lund',
    n: '',
  });
  const other = passage('Met Ada Lund once.', {
    ...more,
    title: 'Tom Berg',
    address: '/people/#berg',
    n: '',
  });
  expect(found('lund', [other, named])).toEqual([named.text, other.text]);
});

test('names words that are nowhere, and answers with the rest', () => {
  const answer = ask('bridge xylophone', passages('The bridge was shut.'));
  expect(answer.unknown.map((unknown) => unknown.typed)).toEqual(['xylophone']);
  expect(answer.hits).toHaveLength(1);
});

test('suggests what is spelled alike', () => {
  expect(ask('brigde', passages('The bridge was shut.')).unknown[0]?.suggestions).toEqual([
    'bridge',
  ]);
});

test('takes a last word that is nowhere as the beginning of one, and says so', () => {
  const answer = ask('bridge clos', passages('The bridge was closed.', 'The bridge was open.'));
  expect(answer.unknown).toEqual([
    { typed: 'clos', suggestions: [], isInOriginal: false, isBeginning: true },
  ]);
  expect(answer.hits.map((hit) => hit.record.text)).toEqual(['The bridge was closed.']);
});

test('takes beginnings of any word where an engine has found them', () => {
  const list = passages('The bridge was closed at night.', 'The bridge.', 'A night.');
  const index = makeIndex(list, 'en');
  const ground = {
    index,
    sources: SOURCES,
    concordance: new Map<string, string[]>(),
    also: [0, 1],
  };
  const found = answer(parse('clos night', { language: 'en' }), ground);
  expect(found.hits.map((hit) => hit.record.n)).toEqual(['1']);
  expect(found.partial.map((hit) => [hit.record.n, hit.lacks])).toEqual([['3', ['clos']]]);
  expect(found.unknown.map(({ typed, isBeginning }) => [typed, isBeginning])).toEqual([
    ['clos', true],
  ]);
});

test('offers those with most of the words when few have all', () => {
  const answer = ask('bridge tram ferry', passages('A bridge and a tram.', 'A ferry.', 'A tram.'));
  expect(answer.hits).toEqual([]);
  expect(answer.partial.map((hit) => [hit.record.text, hit.lacks])).toEqual([
    ['A bridge and a tram.', ['ferry']],
  ]);
});

test('finds a passage by a word that only its original has, after all others', () => {
  const list = passages('The bridge was shut.', 'The span was closed.');
  const answer = ask('span', list, new Map([['span', ['courier:1', 'courier:2']]]));
  expect(answer.hits.map((hit) => [hit.record.n, hit.byOriginal])).toEqual([
    ['2', []],
    ['1', ['span']],
  ]);
  expect(answer.unknown).toEqual([]);
});

test('says of a word that only originals have that no account uses it', () => {
  const answer = ask(
    'viaduct',
    passages('The bridge was shut.'),
    new Map([['viaduct', ['courier:1']]]),
  );
  expect(answer.unknown.map(({ typed, isInOriginal }) => [typed, isInOriginal])).toEqual([
    ['viaduct', true],
  ]);
  expect(answer.hits.map((hit) => hit.byOriginal)).toEqual([['viaduct']]);
});

test('narrows by source, kind, speaker and facet', () => {
  const list = [
    passage('The bridge.', { n: '1' }),
    passage('The bridge!', { n: '2', source: 'herald', speakers: ['Ada Lund'] }),
    passage('The bridge?', { n: '3', kind: 'claim', source: '', facets: { topic: ['money'] } }),
  ];
  expect(found('bridge source:herald', list)).toEqual(['The bridge!']);
  expect(found('bridge source:"Morning Herald"', list)).toEqual(['The bridge!']);
  expect(found('bridge -source:herald -kind:claims', list)).toEqual(['The bridge.']);
  expect(found('bridge by:lund', list)).toEqual(['The bridge!']);
  expect(found('topic:money', list)).toEqual(['The bridge?']);
});

test('answers in a moment for a passage of 150,000 words', () => {
  const text = 'bridge tram ferry '.repeat(50_000);
  const started = performance.now();
  expect(found('"tram ferry" bridge', [passage(text)])).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.each([
  ['we', 'Perhaps we’ll get there.'],
  ['Mina', 'It was Mina’s idea.'],
  ['deal', 'The deal’s end was near.'],
  ['"we’ll get"', 'Perhaps we’ll get there.'],
  ['"we’ll get"', "Perhaps we'll get there."],
])('finds %s in %s', (query, text) => {
  expect(found(query, passages(text, 'Nothing of that kind.'))).toEqual([text]);
});

test('an exact phrase is not found in a contraction of it', () => {
  expect(found('"we get"', passages('Perhaps we’ll get there.'))).toEqual([]);
});

test('any word may be the beginning of one, if no evidence has it', () => {
  const list = passages('The harbour bridge was shut.', 'A harbinger came to the brink.');
  expect(found('harbo bridg', list)).toEqual(['The harbour bridge was shut.']);
  expect(found('harb bri', list)).toEqual(list.map((one) => one.text));
  expect(ask('harbo bridge', list).unknown).toMatchObject([{ typed: 'harbo', isBeginning: true }]);
});

test('a name that never shows is found by its beginning', () => {
  const list = [
    passage('Mina Orlov spoke.', {
      also: [{ here: 'Mina Orlov', names: ['Orloff', 'Mina Orloff'] }],
    }),
  ];
  expect(found('orlof', list)).toEqual(['Mina Orlov spoke.']);
});

test('takes “stage two” and “second stage” for one, before stages that are counted', () => {
  const list = passages('Two stages were open.', 'The second stage was open.', 'Stage 2 was open.');
  const [counted, second, two] = list.map(({ text }) => text);
  expect(found('stage two', list)).toEqual([two, second, counted]);
  expect(found('second stage', list)).toEqual([second, two]);
  expect(found('stage 2 open', list)).toEqual([two, second, counted]);
  expect(
    found('stage three', passages('The three-stage plan.', 'The plan had a third stage.')),
  ).toEqual(['The plan had a third stage.', 'The three-stage plan.']);
});

test('puts a day before a number and a month that stand apart', () => {
  const apart = 'In May 3 trams ran.';
  const later = 'Of 3 trams one was sold in May.';
  const day = 'All that was known of the old trams was printed in the Courier on 3 May.';
  expect(found('may 3', passages(later, day))).toEqual([day, later]);
  expect(found('3rd of May', passages(later, apart)).at(0)).toBe(apart);
});

test('takes two words that nobody writes for the one that texts have', () => {
  const list = passages('The tramway was shut.', 'The tram ran.');
  expect(found('tram way', list)).toEqual(['The tramway was shut.']);
  expect(ask('tram way', list).unknown).toEqual([]);
  expect(found('tram ran', list)).toEqual(['The tram ran.']);
});
